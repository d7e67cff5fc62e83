                             llll
                    ll     llllll
                    llllllllllolll                               llll   lllll
                    llllllllooolll                        lllll lllllllllllll
             llll   lllolloooooollllllll                  llllllllllllllllll
          llllllllllllloooollloolllllll lllll             lllyllllyyyyyyylll
          llllllllllllooooollooooollllllllllll            lllyy y yylllylllllll
         lllfflllloooooooollloooollllllllfflll            llllyy yllllyyyllllll
        llllfffflllloooooollooooooollllllllllll            lllllylllyyyyllllll
        lllfff fflllllloollloooooooollllllffllllllllll       lllllyyy  ylllll
        lllffffffffflllllllllllllllllllffffflllllllllllllll llllllllllyyyllllll
        lllf ffffffffsssllllllllllllffffffffffffffffssllllllllll llllllllllllll
        lllffffffffffssflllssfffssfffffffffffffffffsssssffllllll     lll
       llllfffffffffffflllfsff ffffffffffffffffffffssssfffffflllll
      lllfffffffffffffflllfffffffffffffffffffffffffsssffffffssslllll
     llllffffffffffffffffffffffffffffffffffffffffffssffffffssssffllll
     lllfffffffffffffffffffffffffffffffffffffffffffffffffffsssffffllll
lll llllfffffflllffflllffffffffflllffflllffffffffffffffffffsfffffffllll
llllllllllllfflllllllllffffffffflllllllllflllllllllllffffffffffffffllllllllll
    lllllllffffflllllffffffffffffflllllfffllllfffffffffffllllffflllllllllllllll
 lllllllllllffffffffflllfflllfflllffffffffllllllllllfffffllllllllllrllllssssllll
lllllllllllfffffffffflllllllllllllfffffffffllllllllllllllllrrlllrrrrllllssssslll
   llllffffffffffffffflllllllllllffffffff fffffffflllllllllrrrrrrrrrllllllssslll
    lllfffffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrrlllrrllllllllslll
    lllf fffffffffffffffffffffffffffffffffffffffffflllrrrrrrrrlllrrrrrllllffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffllllrrrrrlllrrrrrllllfffflll
    lllfffffffffffffffffffffffffffffffffffffffffffffflllllrrlllrrrrrrlllllffllll
    lllffffffffffffffffffffffffffffffffffffffffffff ffflllllllrrrrrrrrrllllllll
    llllfffffffffllllllfffffffffllllllfffffffffffffff ffflllllllllllllllllllll
     llllffffffllllllllllfffffflllllllllffffffffffffffffllllffllllllllllllll
      lllllllflllffffflllffffflllffffflllffffffffffffffllllfffffllllllllll
        lllllllllllllllllllllllllffffflllfffflllllllllllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllll
