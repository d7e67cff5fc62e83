                                            lllll
                                          lllllll
                               ll       llllllllll
                              llllll  lllllllollll                                                llll         lll
                              lllllllllllllooolllll                                    llll      llllll   lllllllll
                              llllllllllloooooollll     l                              lllllll  lllllllllllllllllll
                              lllloollloooooooollllllllllll                            llllllllllllllllllllllyllll
                   llllllllllllllloooooooooooooolllllllllll                            llllllllllllyyyllyyy yyllll
                llllllllllllllllllooooooolllooooooooolllll  lllllll                    llllyyyyllly   yyyy  ylllll
               lllllllllllllllllloooooooollloooooooolllll llllllllll                   llllyy        yllllyyyllllllll
              lllllflllllloooooooooooooollllooooooollllllllllllflllll                  lllllyy     yyllllyy ylllllllll
             lllllfffflllllloooooooooooolllooooooolllllllllllffffllll                   lllllyy  yyllllly    yylllllll
             llllfff fffllllloooooooooollllooooooooollllllllllllflllll                   llllllyylllllyy   yllllllll
            lllllfffff fflllllllooooooolllooooooooooooooolllllllffllllll                   lllllllllyy    yyllllll
            llllfffffffffflllllllllloolllloooooooooooollllllllffffllllllllllllllll          lllllllyyy     yyllllll
            llllfffffffffffffflllllllllllllllllllllllllllllffff fffllllllllllllllllllll    lllllllllllllyy  yylllllll
            llllfffffffffff fffsssllllllllllllllllllllllffff fffffffffffffffffllllllllllllllllllllllllllllllllllllllll
            llllfffffffffffffffssssflllllllllllllllllffff fffffffffffffff ffffsssssslllllllllll     lllllllllllllllll
            llllffffffffffffffffsssfllllsssfffffsssfff ffffffffffffffffffffffssssssfffffllllllll         l
           lllllfffffffffffffffffffllllfsssffffffffffffffffffffffffffffffffffssssssff ffffflllllll
          lllllffffffffffffffffffffllllfssfffffffffffffffffffffffffffffffffffsssssfffffffffssllllll
         lllllffffffffffffffffffffflllfffffffffffffffffffffffffffffffffffffffssssfffffffffsssssllllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssffflllll
        lllllffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffssssssfffflllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffffllllll
       lllllffffffffflllffffffflllffffffffffffffllllffffffllllffffffffffffffffffffffffffsssffffffffflllll
lllllllllllfffffffffflllllfffllllllffffffffffffflllllfffflllllffffffffffffllllllffffffffffffffffffffflllll
lllllllllllllllllfffffllllllllllllfffffffffffffffllllllllllllfflllllllllllllllllfffffffffffffffffffffllllllllllllll
    lllllllllllllfffffffllllllllfffffffffffffffffffllllllllffffllllllllllffffffffffffffllllffffffflllllllllllllllllll
      llllffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllffllllllllllllllllllllllll
   llllllllllllllfffffff ff fffflllffffflllffffllllffff ffffffflllllllllllfflfffffffffllllllllllllllrrllllllsssssslllll
lllllllllllllllllfffffffffffffffllllffflllllfffllllfffffffffffflllllllllllllllllllfffllllrrllllllrrrrrllllllssssssslllll
 lllllllllffffffffffffffffffffffllllllllllllllllllfffffffffffffffffffffffflllllllllllllllrrrrrrrrrrrrrllllllssssssssllll
     lllllf fffffffffffffffffffffllllllllllllllllffffffffffffffffff ffff fflllllllllllllrrrrrrrrrrrrrrlllllllllsssssllll
      llllffffffffffffffffffffffffffffffffffffffff fffffffffffffffffffffffffllllrrrrrllrrrrrrrrlllrrrrlllllllllllsssllll
      llllffffffffffffffffffffffff fffffff fffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrrrllllrrrrrrrllllllllsssllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllrrrrrrrrrrrrllllrrrrrrrrllllllfffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllrrrrrrrrrrllllrrrrrrrrlllllfffffffllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllrrrrrrllllrrrrrrrrllllllfffffflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllrrrllllrrrrrrrrrrllllllllfflllll
      lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllllllllllrrrrrrrrrrrrrrlllllllllll
       llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllrrrrrrrrrrrlllllllllll
       lllllffffffffffffflllllllllffffffffffffffllllllllllfffffffffffffffffffffffff ffllllllllllllllllllllllllllllll
        lllllfffffffffflllllllllllllffffffffffllllllllllllllffffffffffffffffffffffffflllllflllllllllllllllllllllll
         lllllllfffffflllllffffflllllffffffffllllllffffflllllffffffffffffffffffffffflllllfffffffffflllllllllllll
           llllllllffllllfffffffffllllfffffffllllffffffffllllfffffffffffffffffffffflllllfffffffllllllllllllll
             lllllllllllllffffffffllllfffffffllllffffffffllllffffffffffffffffffffffllllflllllllllllllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                      lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
