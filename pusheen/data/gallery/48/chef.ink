                 llllllllll
           llllllllw   wwlllllll
          lllwwwww        wwwwlll
         lllw                  wll
         lllw wwwwwwwwwwwwwww  wll
        lllllllllllllllllllllwlllll
        llffllllw         wllllffll
      llllff flllllllllllllllff fllll
    llllfff  ffffffffsffffffff  fffllll
   lllfff           fff            fflll
   llff     fffllff     fffllff     fflll
lllllllff  fflllllff   ffllllllf  ffllllllll
  llfllff  fflffflffffffflffflff  ffllllll
llllllllf       fllflllfllf       fflllllll
lllfffff        fflllllllff        ffffflll
llff            fffffffffff            ffllllll
llfff f f     fffllllllllllff     f ffffflllssll
llssssfflllfffflllkkkkkkkkllfffflllllllllllllsll
llffffffllllllllkkww  ywwkklllllllllnnnnnllllsll
llssssflffffllllkww      wkllllffffllllllllfffll
lllfffflllllllllkkww    wwkllllllllllffflllsflll
 llllffffffffffllkkkkkkkkklllfffffffffllllfllll
   lllllfffffffllllllllllllllffffffflllllllll
      llllllllllllllllllllllllllllllllllll
