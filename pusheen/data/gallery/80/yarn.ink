                        llllll                       llllll
                       llllllllll                  lllllllll
                       lllffflllll               lllllfffllll
                      llllf   ffllllllllllllllllllllf    flll
                      lllf      flllllllllllllllllf       lll
                     llllf        fsssf sssfffsss         lllll
                  llllllff         fss  sssf fssf         fflllll
                 llllff             ff  fss   ff             flllll
                llllf                    ff                    fllll
               lllff          ffff             ffff             fllll
              llllf         flllwwlf         flwwllllf           flll
          lllllllfff       fllllwwwl         llwwwlllf         ffflllllll
          llllllllllllf    fllllllllf        llllllllf       flllllllllll
             lllfffffff     flllllllf   ff  flllllllf        ffffffllll
           lllllllllllf          flllfflllfflllf             flllllllllll
           llllfffff              fllllllllllll                ffffflllll
       llllllllllff                fllllfflllf                      flllllll
    llllllllrrrrlllllf                                               flllllllll
  llllrrrrllllrrrrrrlllf        flf   fllffllf   llf                 flllsssllll
 llllrrrrrrrrrrllrrrrlllf      flll   lllflllf  flll              fffffllsssslll
lllrrrrrllllrrrrrrlrrrrllf     flll   fllllllf  flllf          fsssssssllsssslll
llrrrrrrrrrrrllrrrrllrrlllf     lllffflllflllffflllf           fffsssflllsssslll
llrrrrrrrrrrrrrllrrrllrlll      fllllllllffllllllll                ffflllfffflll
llllrrrrrrrrrrrrllrrrlllll       ffllllf   ffllllf             fsssssslllf  flll
lllrrrrllrrrrrrrrllrrrlllf                                      ffssslllsfffllll
lllrrrrrrllrrrrrrrllrrlllf                                         fllllsssllll
 llllrrrrrllrrrrrrrlllllf               r                      fflllllffslllll
   llllrrrrlrrrrrrrllrrrr r rrrrrrrrrrrrrrrrrrrrr ff      rrrrrlllllllllllll
     lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllllll
         lllllllrrrrrrrrrrrllllllllllllllllllllrrrrrrrrrrrrllllllllll
