                llllll                            llllll
               llllllllll                      llllllllll
               lllfffllllll                  llllllffflll
              llllf  ffflllllllllllllllllllllllllff  fflll
              lllff    ffllllllllllllllllllllllff    fflll
              lllf       fffssssffssssfffsssffff      fllll
           llllllf         fssssf ssssffssssf         fflllll
         llllllfff         ffssff ssssf fssff         fffllllll
        llllfff              fff  fssff ffff             ffflllll
      llllfff                     ffff                     fffllll
      lllff            ffffff              ffffff            ffllll
     lllff           ffllllllff          ffllllllff           fflll
    llllff          ffllllllllff        fflllllllllff         ffllll
llllllllllllff     fflllfffflllff       flllfffflllff     ffllllllllllll
  lllllllllllff     fffff  ffffffffffffffffff  fffff      flllllllllll
   lllffffflff               fllllllllllllff              fflffffflll
lllllllllllllff              fllllllllllllf               flllllllllllll
 llllffffffff                ffllllppllllff               ffffffffflllll
 lllff                        ffflllllllff                        fflll
llllffffffffffffffffffffffffffffffllllfffffffff      fffffffffffffffllllllllll
lllfffllllllllllllllllllllllllllllllllllllllllf      fllllllllllllfffllllllllll
lllf ffllgggwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllf      flllrwwwgglllf flllssssllll
lllsssslllgg  wrrrrrrrrrkkrrrrrrrrrrrkrrrrrlllfffffffflllr  gggllsssslllssssslll
lllsssslllggwlllllllrrrkkkrrrrrrrrrrkkkrrrrrlllllllllllllllwgglllsssslllssssslll
lllfffflllgggllllllllllrrrrrrrrrrrrrrkrrrrrrrrrrrllllllllllggglllfffflllssssslll
lllffffflllggff ffffllllrrrrrrrrrrrrrrrrrrrrrrrrllllfffff fgglllff fflllfffsslll
lllsssssslllgffff ffflllrrrrrkkrrrrrrrrrrrkkrrrrlllff fffffglllsssssslllf  fflll
 lllssssssllllllllllllllrrrrrkkrrrrrrrrrrkkkrrrrrlllllllllllllfssssslllsffffllll
 llllfff fflllllllllllwrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllff fffllllsssfllll
  lllllffffffllllggggw  wwrrrrrrrrrrrrrrrrrrrrww  wggggllllfff fflllllfsslllll
    llllllllffflllllgggggw     wwwwwwwwww     wgggggllllllffflllllllffflllll
      lllllllfffflllllllgggggggggwwwwwwwgggggggglllllllfffffllllllllllllll
          llllllllfllllllllllllllllllllllllllllllllllffllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllll
