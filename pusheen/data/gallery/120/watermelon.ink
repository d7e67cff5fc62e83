                         lllllll                                            llllllll
                        lllllllllll                                       llllllllll
                       lllllfllllllll                                  llllllllflllll
                       llllffffflllllll                              lllllllffffflllll
                      lllllf   ffflllllll                          lllllllfff   ffllll
                      llllff      ffllllllllllllllllllllllllllllllllllllfff      flllll
                     llllff         ffllllllllllllllllllllllllllllllllfff        ffllll
                     llllff          ffllllllllllllllllllllllllllllllff          ffllll
                     llllf             fffsssssff fssssssf ffsssssff f            flllll
                  lllllllf               fsssssff  ssssssf ffsssssf               flllllll
                llllllllff               ffssssff fssssssf ffssssff               ffllllllll
              lllllllfff                  ffsssf  ffssssff  fsssff                  ffflllllll
            lllllllff                      ffff    fssssf    ffff                      fffllllll
           llllllff                                ffssff                                ffflllll
          lllllff                                    fff                                   fflllll
         lllllff                                                                            fflllll
        lllllff                   fffllllfff                    fffflllfff                    flllll
        llllff                  fffllllllllfff                ffflllllllllff                  fflllll
       lllllf                  ffllllllllllllff              ffllllllllllllfff                 ffllll
lllllllllllffffff             fflllllfffflllllff            fflllllffffllllllf            f ffffflllllllllll
lllllllllllllllllllff         flllllff  fflllllf            ffllllff  fffllllf         fflllllllllllllllllll
   llllllllllllllllff         fffffff     fffffff         f fffffff     ffffff         ffllllllllllllllll
     lllllffffffffff                        ffllllllllllllllllff                        fffffffffffllll
     llllffffffllllff                       fllllllllllllllllllff                      ffflllfffffflllll
 llllllllllllllllllff                       fflllllllllllllllllf                       ffllllllllllllllllll
 llllllllllllllfffff                         ffllllpp  pplllllf                         fffffflllllllllllll
  lllllffff                                   fllllllppplllllff                                  fffflllll
  lllllf                                       fflllllllllllff                                      flllll
 lllllff                                        ffllllllllff                                        fflllllllllll
 llllff  ffllllllllllllllllllllllllllllllllllllllllllllllllllllllllff           fffllllllllllllllff  fflllllllllllll
lllllff ffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllff          flllllllllllllllllff  flllllllllllllll
llllff  ffllllllllllllllllllllllllllllllllllllllllllllllllllllllllllff          flllllllllllllllllff  ffllllsssssslllll
llllff  ffllllgggw   rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllff          flllllr    gggllllff   fllllssssssslllll
llllsssssfllllgggg   wrrrrrrrrrrrrrrkkrrrrrrrrrrrrrrrrrrrrrrrrrrllllff  fff f   fllllrr   ggggllllfsssssllllssssssssllll
llllssssssllllgggg  wwrrrrrrrrrrrrrkkkkrrrrrrrrrrrrrrrkkkkrrrrrrrlllllllllllfffffllllrww  ggggllllssssssllllssssssssllll
llllsssssssllllgggglllllllllllrrrrrkkkkrrrrrrrrrrrrrrrkkkkrrrrrrrrlllllllllllllllllllllllgggggllllssssssllllssssssssllll
llllfssssssllllggggllllllllllllllrrrrrrrrrrrrrrrrrrrrrrkkrrrrrrrrrrrrllllrlllllllllllllllggggllllssssssfllllssssssssllll
llllff    ffllllggggfffffffflllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllfffffffgggglllllf    ffllllssssssssllll
llllfffff fflllllggg        ffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllfff        ggggllllff ff ffllllffffffffllll
lllllsssssssslllllgf          ffllllrrrrrrrkkkkrrrrrrrrrrrrrrrrkkkrrrrrrllllff          fggllllssssssssllllff     ffllll
 llllsssssssssllllllllfffff ffflllllrrrrrrrkkkkrrrrrrrrrrrrrrrkkkkrrrrrrlllllffff ffffllllllllsssssssssllllff     flllll
 lllllssssssssfllllllllllllllllllllrrrrrrrrrkkrrrrrrrrrrrrrrrrkkkkrrrrrrrllllllllllllllllllllffssssssslllllsfff  flllll
  lllllfff f  fflllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllllllllff   fffflllllsssssffllllll
   lllllfff     ffllllllggggggw    wrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrw    wwgggggllllllfff     fflllllsssssssllllll
    llllllffff   fffllllllggggggw      wwrrrrrrrrrrrrrrrrrrrrrrrrrrwww     wggggggllllllfff    fffllllllffssssllllll
     lllllllllffff ffflllllllgggggggw         wwwwwwwwwwwwwwww         wggggggglllllllffffffffllllllllfffffllllllll
       lllllllllllff fffllllllllgggggggggww                       wgggggggggllllllllfff ffllllllllllfffflllllllll
           llllllllff   fffllllllllllggggggggggggggggggggggggggggggggggglllllllllffff  ffllllllllfllllllllllll
               llllllfffffffffllllllllllllllllggggggggggggggggllllllllllllllllfffffffffllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  lllllllllllllllllll   lllllllllllllllllllllllllllll  lllllllllllllllllll
