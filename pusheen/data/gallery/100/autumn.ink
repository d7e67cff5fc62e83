                                    lllll
                                  lllllll
                         llll    lllllllll                                        lll
                         lllllllllllooolll                               lll     lllll   lllllll
                         lllllllllloooollll    l                        lllllll llllllllllllllll
                  l      llloolllooooooolllllllll                       lllllllllllylllllllllll
              llllllllllllllooooooollooolllllllll   lll                 llllylllllyyyyyyy yllll
            lllllllllllllllloooooolllooooooollll lllllll                llllyyyyyyy yyllyyyllll
            lllllllllloooooooooooolllooooolllllllllllllll                lllyy     yllllyyyllllllll
           llllfffllllloooooooooollloooooolllllllllfffllll               llllly  yylllly  yylllllll
           llllf fffllllooooooooollloooooooolllllllllfllll                lllllyyllllyy  ylllllll
          llllffff ffllllllloooollloooooooooooollllllfflllllllll            lllllllyy   yylllll
          llllfffffffffllllllllllloooooooooolllllllffffllllllllllllllll      llllllllyy  yyllllll
          lllffffffffffffsslllllllllllllllllllllffffffffffffflllllllllllllllllllllllllllllllllllll
          lllfffffffffffffsssflllllllllllllllffff fffff fff fffffssssllllllllll    lllllllllllllll
          llllfffffffffffffssflllsssffffssffffffffffffffffffffffsssssfffflllllll       ll
         llllffffffffffffffffllllsssff fffffffffffffffffffffffffsssssfffffffllllll
        llllffffffffffffffffflllffffffffffffffffffffffffffffffffssssfffffffssslllll
       llllffffffffffffffffffllfffffffffffffffffffffffffffffffffsssfffffffsssssflllll
       llllfffffffffffffffff fff fffffffffffffffffffffffffffffffffffffffffssssffflllll
      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssffffffllll
      llllfffffffllllffffflllffffffffffflllfffffllllfffffffffffffffffffffsssffffffffllll
lllllllllllffffffllllllllllllffffffffffflllllflllllffffflllllllllllffffffffffffffffffllll
lllllllllllllllffffllllllllfffffffffffffffllllllllffllllllllllllllfffffflllffffffflllllllllllllll
     lllfffffffffffffllllffffffffffffffffffflllffffffffffffffffffffffffflllllffllllllllllllllllllll
  lllllllllllllffff fffffflllfffflllffflllfffffff ffllllllllllflfffffffllllllllllllrrlllllssssslllll
llllllllllllllffffffffffffllllfflllllfflllfffffffffffllllllllllllllllfflllrrllllrrrrrlllllssssssllll
 lllllllffffffffffffffffffflllllllllllllllfffffffff ffffffffffllllllllllllrrrrrrrrrrrlllllssssssllll
    llllfffffffffffffffffffffllllfffllllfffffffffffffffffff fffllllrrllllrrrrrrrllrrrlllllllllssslll
     lllfffffffffffffffffff fffffffffffff fffffffffffffffffffffllllrrrrrrrrrrrrlllrrrrllllllllssslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrrllllrrrrrrrlllllfffslll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllrrrrrrrllllrrrrrrlllllfffffllll
     llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllrrrrllllrrrrrrrllllllffffllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllllrllllrrrrrrrrrrlllllllllll
     llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffflllllllrrrrrrrrrrrrlllllllll
      llllfffffffffffllllllllfffffffffffllllllllffffffffffffffffffff ffflllllllllllllllllllllllll
       llllfffffffflllllllllllffffffffllllllllllllfffffffffffffffffffffllllffllllllllllllllllll
        llllllffffllllfffffllllffffffflllffffffllllfffffffffffffffffffllllfffffffllllllllllll
         llllllllllllfffffffllllfffffllllffffffflllffffffffffffffffffllllfffllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
