/** Roughly what WeChat gives its built-in components before a page's own styles. */
export const COMPONENT_STYLES = `
wx-page, wx-view, wx-scroll-view, wx-picker { display: block; }
wx-page { position: relative; min-height: 100%; overflow-wrap: break-word; color: #000; font: 16px/1.4 sans-serif; }
wx-text { white-space: pre-line; }
wx-image, wx-video { display: inline-block; overflow: hidden; position: relative; }
wx-image { width: 320px; height: 240px; }
wx-image.host-width-fix { height: auto; }
wx-image > img, wx-video > video { display: block; width: 100%; height: 100%; }
wx-image.host-width-fix > img { height: auto; }
wx-video { width: 300px; height: 225px; background: #000; }
wx-canvas { display: block; position: relative; width: 300px; height: 150px; }
wx-scroll-view { overflow: hidden; width: 100%; }
wx-scroll-view[scroll-y] { overflow-y: auto; }
wx-scroll-view[scroll-x] { overflow-x: auto; }
wx-scroll-view::-webkit-scrollbar { display: none; }
wx-button { display: block; position: relative; box-sizing: border-box; margin: 0 auto; padding: 0 14px; font-size: 18px;
  line-height: 2.55555556; text-align: center; border-radius: 5px; background: #f8f8f8; color: #000; overflow: hidden;
  cursor: pointer; }
wx-button::after { content: ' '; position: absolute; inset: 0 auto auto 0; width: 200%; height: 200%; transform: scale(0.5);
  transform-origin: 0 0; box-sizing: border-box; border: 1px solid rgba(0, 0, 0, 0.2); border-radius: 10px;
  pointer-events: none; }
wx-button[disabled] { color: rgba(0, 0, 0, 0.3); }
wx-button.button-hover { background: #dedede; color: rgba(0, 0, 0, 0.6); }
wx-input { display: block; height: 1.4rem; overflow: hidden; }
wx-textarea { display: block; width: 300px; height: 150px; overflow: hidden; }
wx-textarea[auto-height] { height: auto; }
wx-input > input, wx-textarea > textarea { display: block; box-sizing: border-box; width: 100%; height: 100%; padding: 0;
  border: 0; outline: 0; background: transparent; color: inherit; font: inherit; text-align: inherit; resize: none; }
wx-input > input::placeholder, wx-textarea > textarea::placeholder { color: gray; }
`

/** The frame that WeChat draws around a page: status bar, title bar, tab bar, questions, toasts. */
export const FRAME_STYLES = `
html, body { margin: 0; height: 100%; overflow: hidden; background: #fff; }
.host-top { position: fixed; z-index: 10; inset: 0 0 auto 0; box-sizing: border-box; }
.host-title { height: 44px; line-height: 44px; text-align: center; font: 600 17px/44px sans-serif; position: relative; }
.host-back { position: absolute; left: 12px; font: 24px/44px sans-serif; }
.host-capsule { position: absolute; z-index: 11; right: 7px; width: 87px; height: 32px; box-sizing: border-box;
  border: 1px solid rgba(0, 0, 0, 0.1); border-radius: 16px; background: rgba(255, 255, 255, 0.6);
  font: 18px/28px sans-serif; text-align: center; letter-spacing: 6px; color: #000; }
.host-webview { position: fixed; left: 0; right: 0; transform: translate(0); }
.host-webview[hidden] { display: none; }
.host-scroller { height: 100%; overflow: hidden auto; }
.host-tabs { position: fixed; z-index: 10; inset: auto 0 0 0; display: flex; box-sizing: border-box; }
.host-tabs[hidden] { display: none; }
.host-tab { flex: 1; height: 49px; text-align: center; font: 10px/1.4 sans-serif; padding-top: 5px; box-sizing: border-box; }
.host-tab-dot::after { content: ''; float: right; width: 8px; height: 8px; margin: -46px 24px 0 0; border-radius: 50%; background: #fa5151; }
.host-tab img { display: block; width: 27px; height: 27px; margin: 0 auto; }
.host-shade { position: fixed; z-index: 20; inset: 0; background: rgba(0, 0, 0, 0.6); display: grid; place-items: center; }
.host-question { width: 82vw; border-radius: 12px; background: #fff; text-align: center; font: 17px/1.4 sans-serif; }
.host-question h1 { font-size: 17px; margin: 0; padding: 28px 24px 12px; }
.host-question p { margin: 0; padding: 0 24px 28px; color: rgba(0, 0, 0, 0.6); }
.host-question div { display: flex; border-top: 1px solid #eee; }
.host-question b { flex: 1; line-height: 56px; cursor: pointer; }
`
