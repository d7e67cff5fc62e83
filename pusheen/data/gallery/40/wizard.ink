                     lllll
                   lllllll
                  llluull
   ll        ll   llyyull  lll
llllllll    lllllllllllllllllll
lllyylll    lllllllllllllllllll
 llllll   lllllllllllllllllllllll
  llll  lllffflllllllllllllllfflll
  llll  llffffffllffffffflfffffffll
 lllllllllllfffflllffffflllffffllllll
 lllllllllllw wfffwllwllwfffw wllllll
 llflfllffllw     wwlllw      wllflllll
 lllffffffllw   wlw     ll   wllffflllll
  lllffsssfllww wllw   wlw  wllfsssllsll
    llllfffffllwwwllw wllwwlllfffffllfll
      llffffffllllwww wwwlllffffffllsfll
       llllffffffllllwllllfffffllllllll
          lllllllllllllllllllllllllll
