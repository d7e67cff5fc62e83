                   lllllll                                    lllllll
                  lllllllllll                              lllllllllll
                  llllfflllllll                          llllllllflllll
                 lllllfffflllllll                      lllllllfffffllll
                lllllfff ffffllllll           llllllllllllllfff ffflllll
                llllfffffff ffflllllllllllllllllllllllllllfff fffffflllllll
                llllffffffffffffllllllllllllllllllllllllffffffffffffllllllllllllllll
                llllffffffffff fffssssffffssssffffsssssff ffffffffffflllllllllllllllllll
                llllf ffffffffffffssssffffssssffffssssffffffffffffffffffffffffffllllllllllll
                llllfffffffffffffffsssffffssssffffssssfffffffffffffffffffffffffssssssllllllllll
               lllllffffffffffffffffsfffffssssfffffsfffffffffffffffffffffffffffsssssfffffllllllll        lllllllllll
              lllllffffffffffffffffffffffffssfffffffffffffffffffffffffffffffffssssssfff fffflllllll    lllllllllllllll
             lllllff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffffffssssllllll llllllsssssllllll
             llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffffssssssflllllllllssssssssslllll
            lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssffffffffssssssfffllllllllssssssssssllll
            llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffffllllllssssssssssllll
           llllfffffffffffffffffffffffffffffffffffffffffflffffffffffffffffffff ffffffffffssssfffffffflllllssssssssssllll
          lllllffffffffffffllllllllffffffffffffffffffllllllllffffffffffffffffffffffffffffsssfffffff ffllllssssssssssllll
    llllllllllffffffffffffllllllllllffffffffffffffffflllllllllfffffffffffflllllllffffffffffffffffffffffllllfffssssssllll
    lllllllllllllllllffffffllllllllfffffffffffffffffflllllllllfffllllllllllllllllffffffffffffffffffffffllllfffffffffllll
         llllllllllllfffffffllllllfffffffffffffffffffflllllllffffllllllllfffffffffffffffffffffffffffffffllllffffffffllll
         lllllffffffffffff ffffffffffllffffffffffllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllsfffffflllll
     llllllllllllllllfffffffffffffffllllllllllllllllfffffffffffflllllllllllllllfffffffffffffffffffffffffllllssssfflllll
     lllllllllllllllffffffffffffffffflllllllllllllllfffffffffffffflllllllllllllllfffffffffffffffffffffffllllssssllllll
      ll lllllffffffffffffffffffffffflllllpppplllllfffffffffffffffffffffffffffffffffffffffffffffffffffffllllssllllll
          llllffffffffffffffffffffffffllllllllllllfffffffffffffffffffffffff fffffffffffffffffffffffffffflllllllllll
          llllfffffffffffffffffffffffffflllllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllll
          llllffffffffffffffffffffffff ffflllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
          llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
          lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
           lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
            llllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
  llllllll    lllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllll     llllllll
lllllllllll     llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll     llllllllllll
llllrrrllllll     llllfffffffffffffllllllffffffffffffffffffffffffffffffffffffffflllllffffffffffffflllll    llllllrrlllll
llllrrrrrllllll   lllllfffffffffffllllllllffffffffffflllllllllllllllffffffffffffllllllffffffffffffllll  lllllllrrrrrllll
llllllrrrrllllllllllllllllfffffllllllllllllllffffflllllllllllllllllllllfffffllllllllllllllfffffllllllllllllllrrrrrllllll
 llllllrrrrrrllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllrrrrrllllll
   llllllrrrrrrrrrrrrrrlllllllllllrrrllllllllllllllllllllllllllllllllllllllllllllllrrrrllllllllllrrrrrrrrrrrrrlllllll
     llllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllll
       llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
          llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     lllllyyy yyyyyllllllllllllllllllllllllllllllllllllllllllllllllllyyyyyyyyyllll
                     llllly      ylllll                                          llllyy      yllll
                      lllllyy  yyllllll                                          llllllyy yyllllll
                       lllllllllllllll                                            lllllllllllllll
                         lllllllllll                                                lllllllllll
