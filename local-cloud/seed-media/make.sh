#!/bin/sh
# Draws the clips and pictures that a fresh start shows: every pixel and tone is computed here, nothing is borrowed.
# Needs ffmpeg with libx264. Usage: sh local-cloud/seed-media/make.sh [NAME…]   (writes beside itself; without names all
# of them, some five minutes and less than 300,000 bytes)
set -eu
cd "$(dirname "$0")"
wanted=" $* "
skips() { [ "$wanted" != "  " ] && case $wanted in *" $1 "*) false ;; esac; }

# scene TOP HORIZON SUN FAR MIDDLE NEAR SUN_X SUN_Y — colours as "r g b"; positions as expressions of T, from 0 to 1.
# A sky from TOP to HORIZON, a sun with its glow, and three ranges of hills that drift slowly.
scene() {
  for channel in 1 2 3; do
    pick() { echo "$1" | cut -d' ' -f"$channel"; }
    top=$(pick "$1"); horizon=$(pick "$2"); sun=$(pick "$3")
    far=$(pick "$4"); middle=$(pick "$5"); near=$(pick "$6")
    distance="hypot(X/W-($7),(Y/H-($8))*H/W)"
    sky="$top+($horizon-$top)*min(1,Y/H/0.68)"
    glow="($sun-($sky))*(0.75*exp(-pow($distance/0.16,2))+if(lt($distance,0.055),0.25,0))"
    first="0.60+0.045*sin(X/W*7+0.6+T*0.05)+0.02*sin(X/W*19+1)"
    second="0.70+0.05*sin(X/W*5+2.4+T*0.09)+0.012*sin(X/W*23)"
    third="0.83+0.05*sin(X/W*4+4.4+T*0.14)"
    expression="if(gt(Y/H,$third),$near*(1.25-0.5*Y/H),if(gt(Y/H,$second),$middle,if(gt(Y/H,$first),$far,$sky+$glow)))"
    case $channel in 1) red=$expression ;; 2) green=$expression ;; 3) blue=$expression ;; esac
  done
  echo "format=rgb24,geq=r='$red':g='$green':b='$blue'"
}

# clip NAME SIZE SECONDS CHORD SCENE — CHORD is three frequencies in Hz.
clip() {
  skips "$1" && return
  set -- "$1" "$2" "$3" $4 "$5"
  tone="0.10*sin(2*PI*$4*t)+0.08*sin(2*PI*$5*t)+0.06*sin(2*PI*$6*t)"
  fade="min(1,t)*min(1,$3-t)*(0.8+0.2*sin(2*PI*0.5*t))"
  ffmpeg -nostdin -loglevel error -y -f lavfi -i "color=black:s=$2:r=15:d=$3,$7" \
    -f lavfi -i "aevalsrc='($tone)*$fade':s=22050:d=$3" -map_metadata -1 -fflags +bitexact \
    -c:v libx264 -profile:v main -preset veryslow -crf 31 -pix_fmt yuv420p -g 45 -flags:v +bitexact \
    -c:a aac -b:a 16k -ac 1 -flags:a +bitexact -movflags +faststart -shortest "$1.mp4"
}

# picture NAME SIZE FILTER COARSENESS — drawn at twice its size, for smooth edges.
picture() {
  skips "$1" && return
  width=${2%x*}; height=${2#*x}
  ffmpeg -nostdin -loglevel error -y -f lavfi -i "color=black:s=$((width * 2))x$((height * 2)):r=1:d=1,$3,scale=$2:flags=area" \
    -frames:v 1 -map_metadata -1 -fflags +bitexact -flags:v +bitexact -pix_fmt yuvj420p -q:v "$4" "$1.jpg"
}

clip dawn 480x270 6 "220 277 330" "$(scene '62 72 120' '255 190 140' '255 244 214' '150 110 130' '104 74 98' '58 40 62' '0.30' '0.56-0.035*T')"
clip wheat 320x568 5 "196 247 294" "$(scene '120 170 210' '250 235 190' '255 250 225' '196 170 96' '214 170 60' '190 130 30' '0.66' '0.30-0.01*T')"
clip dusk 480x270 5 "165 208 247" "$(scene '50 24 60' '226 90 60' '255 214 140' '120 44 60' '84 28 46' '44 14 28' '0.62' '0.46+0.03*T')"
clip river 480x270 5 "262 330 392" "$(scene '150 205 225' '236 246 240' '255 255 245' '120 170 160' '76 136 124' '36 92 84' '0.75' '0.25')"
clip night 320x568 4 "147 185 220" "$(scene '10 14 40' '60 70 120' '240 240 220' '34 40 78' '22 28 58' '10 14 34' '0.35+0.01*T' '0.24')"

picture plateau 1200x900 "$(scene '232 196 150' '252 232 196' '255 250 232' '214 164 104' '190 130 74' '140 84 44' '0.24' '0.30')" 7
picture morning 1200x900 "$(scene '86 120 170' '255 206 160' '255 246 220' '140 128 150' '96 92 120' '50 52 76' '0.70' '0.50')" 7
picture autumn 1200x900 "$(scene '200 120 70' '255 214 140' '255 244 200' '196 96 48' '160 60 36' '96 30 26' '0.48' '0.42')" 7
picture jade 900x1200 "$(scene '140 190 190' '240 246 226' '255 255 240' '132 176 150' '82 140 112' '34 86 70' '0.40' '0.36')" 7

# The same lantern nine times, with its glow, over a dark red evening.
near="hypot(mod(X/W*3,1)-0.5,(mod(Y/H*3+0.25*mod(floor(X/W*3),2),1)-0.5)*1.0)"
picture lanterns 1200x900 "format=rgb24,geq=r='min(250,70+40*Y/H+185*exp(-pow($near/0.26,4)))':g='12+10*Y/H+150*exp(-pow($near/0.17,2))':b='20+14*Y/H+60*exp(-pow($near/0.12,2))'" 9

# Houses of different height with lit windows, before an evening sky.
house="floor(X/W*16)"
roof="0.42+0.24*abs(sin($house*12.9898))"
lit="gt(sin($house*78.2+floor(Y/H*34)*37.7+floor(X/W*80)*11.3),0.25)*between(mod(X/W*80,1),0.25,0.75)*between(mod(Y/H*34,1),0.25,0.70)"
picture city 1200x900 "format=rgb24,geq=r='if(gt(Y/H,$roof),28+200*($lit),60+180*Y/H)':g='if(gt(Y/H,$roof),26+140*($lit),50+90*Y/H)':b='if(gt(Y/H,$roof),46+50*($lit),96+30*Y/H)'" 16

# Rings of light that cross one another.
picture ripples 1200x900 "format=rgb24,geq=r='214+26*sin(hypot(X/W-0.2,Y/H-0.3)*42)+14*sin(hypot(X/W-0.8,Y/H-0.7)*36)':g='120+40*sin(hypot(X/W-0.2,Y/H-0.3)*42)+20*sin(hypot(X/W-0.8,Y/H-0.7)*36)':b='84+30*sin(hypot(X/W-0.8,Y/H-0.7)*36)'" 11

# A film that is too long for most calls, to show what a refusal looks like.
skips over-three-minutes || ffmpeg -nostdin -loglevel error -y -f lavfi -i "color=0xC8161D:s=320x180:r=1:d=185" -map_metadata -1 \
  -fflags +bitexact -c:v libx264 -preset veryslow -crf 40 -pix_fmt yuv420p -flags:v +bitexact -movflags +faststart \
  over-three-minutes.mp4

# tune NAME.EXTENSION MELODY OPTIONS — a melody of melodies.mjs as a sound file.
tune() {
  skips "${1%.*}" && return
  node play-tune.mjs "$2" 22050 "$work/tune.wav"
  # shellcheck disable=SC2086
  ffmpeg -nostdin -loglevel error -y -i "$work/tune.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact -ac 1 $3 "$1"
}

# film NAME MELODY SECONDS SCENE… — each scene stands so many seconds while the view drifts over it; the melody sounds.
film() {
  skips "$1" && return
  name=$1; melody=$2; seconds=$3; shift 3
  node play-tune.mjs "$melody" 22050 "$work/tune.wav"
  inputs=""; shots=""; joined=""; count=0
  for scene in "$@"; do
    inputs="$inputs -loop 1 -framerate 12 -t $seconds -i scenes/$scene.jpg"
    drift="t/$seconds"; [ $((count % 2)) = 1 ] && drift="(1-t/$seconds)"
    shots="$shots[$count:v]scale=560:420,crop=480:270:x='(iw-ow)*$drift':y='(ih-oh)*(0.6+0.3*$drift)',fade=t=in:d=0.4,fade=t=out:st=$seconds-0.4:d=0.4,setsar=1[s$count];"
    joined="$joined[s$count]"; count=$((count + 1))
  done
  shots=$(echo "$shots" | sed "s/st=$seconds-0.4/st=$(awk "BEGIN { print $seconds - 0.4 }")/g")
  # shellcheck disable=SC2086
  ffmpeg -nostdin -loglevel error -y $inputs -i "$work/tune.wav" -filter_complex "$shots$joined concat=n=$count:v=1[v]" \
    -map '[v]' -map "$count:a" -map_metadata -1 -fflags +bitexact -c:v libx264 -profile:v main -preset veryslow -crf 33 \
    -pix_fmt yuv420p -g 48 -flags:v +bitexact -c:a aac -b:a 20k -ac 1 -flags:a +bitexact -movflags +faststart -shortest "$name.mp4"
}

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
tune song-torch.mp3 light-of-the-torch "-c:a libmp3lame -b:a 32k -ar 22050"
tune song-dawn.m4a road-before-dawn "-c:a aac -b:a 24k -movflags +faststart"
tune song-mask.wav mask-line "-c:a pcm_u8 -ar 11025"
film mv-mask mask-line 3 loom team ward loom
film film-sand light-of-the-torch 4 sand climb tower team
film reading-ward road-before-dawn 4 ward hall sing
film lesson-weld light-of-the-torch 4 board weld steel

skips papers || node write-papers.mjs
skips scenes || node draw-scenes.mjs

du -cb ./*.mp4 ./*.mp3 ./*.m4a ./*.wav ./*.jpg | tail -1
