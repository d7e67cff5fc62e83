                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllff fffllllll                      llllllfff ffllll
                  llllf    fffllllllllllllllllllllllllllllllfff    fllll
                 llllff      fffllllllllllllllllllllllllllfff      ffllll
                 llllf         ffffssssfllllllllllfssssffff         fllll
                lllllf            fsssss  fssssf  fssssf            flllll
             lllllllff            ffssssf fssssff fssssf            fflllllll
           llllllffff              ffssf  fssssf  fsssf              ffffllllll
          lllllfff                  fff   ffssff   fff                  ffflllll
        lllllfff                           fffff                          ffflllll
       lllllff                                                              fflllll
       llllff               ffflllfff                ffffllfff               ffllll
      llllff              ffflllllllfff            fffllllllllff              ffllll
      llllf              fflllllllllllff          fflllllllllllff              ffllll
lllllllllllllffff        fllllfffffllllf          flllllffffllllff       fffffllllllllllll
llllllllllllllllff       ffllff   ffllff          ffllff   ffllff        fllllllllllllllll
    llllfffffffff                   ffllllllllllllllff                   fffffffffllll
    llllffllllllff                  fflllllllllllllllf                   fllllllfflllll
 lllllllllllllllff                  ffllllppppppllllff                   flllllllllllllll
 llllllffffffffff                    ffllllppppllllff                     fffffffffflllll
  llllf                               ffllllllllllff                               flllll
 llllff f f f f f f f f f f f f f f f ffffllllllfff f ff            f f f f f f f  ffllllllllll
 lllff fflllllllllllllllllllllllllllllllllllllllllllllllff        fflllllllllllllff ffllllllllllll
llllff flllllllllllllllllllllllllllllllllllllllllllllllllf        ffllllllllllllllff fllllsssllllll
llllf  fllllggwwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllf        fflllrwwwwggglllf  fflllssssssllll
lllsffffllllggg   rrrrrrrrrrrrkkrrrrrrrrrrrrrrrrrrrrrrlllfffffff  fflllrw  gggllllffffflllssssssllll
lllsssssslllgggwwllrrrrrrrrrrkkkkrrrrrrrrrrrrkkkrrrrrrllllllllllfffllllllwwgggllllssssslllssssssllll
lllsssssslllggggllllllllllrrrrkkrrrrrrrrrrrrrkkkrrrrrrrlllllllllllllllllllgggglllsssssslllssssssslll
llllfffffllllggggflllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllllllllfwgggllllfffffflllssssssslll
llllf   ffllllggg    fffflllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllllffff    fggllllff   fllllffffssslll
llllsssssssllllgff       fflllrrrrrrkkkrrrrrrrrrrrrrkkkrrrrrllllf       ffgllllsssssssllllf    fflll
 llllsssssssllllllllffffflllllrrrrrrkkkrrrrrrrrrrrrrkkkrrrrrlllllfffffllllllllsssssssslllff   ffllll
 llllsfffffffllllllllllllllllrrrrrrrrrrrrrrrrrrrrrrrkkkrrrrrrllllllllllllllllfffffffsllllssffffllll
  llllfff   ffllllllllllllwwwrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrwwwllllllllllllff   fffllllsssssfllll
   lllllffff  ffllllllggggg    wwrrrrrrrrrrrrrrrrrrrrrrrrww    wggggglllllfff  ffflllllfsssslllll
    llllllllffffffllllllggggggw       wwwwwwwwwwwwwww      wggggggllllllfffffflllllllfffflllllll
       llllllllff ffllllllllggggggggw w             wwggggggggllllllllfffffllllllllfffllllllll
           llllllffffffllllllllllggggggggggggggggggggggggllllllllllffffffflllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
               lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
