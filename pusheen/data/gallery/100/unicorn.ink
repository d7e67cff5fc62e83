                                          llll
                                         lllll
                                         llllll
                                        lllllll
                                        llllllll
                                        lllylllll
                    lllllll            llllllllll            llllllllllll
                   llllllllll          llllllllll          llllllllllllllll
                  llllffflllllll      lllly yyllll      lllllllffflllbblllll
                  llllfffffllllll     llllllllllll     lllllffffffllllbbbllll
                 llllffff ffffllllllllllllllllllllllllllllffffffffflllbbbbllll
                 llllffffffffffllllllllllyyy  yllllllllllff fffffffllllbbblllllll
                 lllffffffffffffffsslllly     yylllsssfffffffffffffllllbbblllllllllll
               lllllfffffffffff ffssllllllllllllllllssf fffffffffffllllllllllllllllllll
            lllllllffffffffffffffffsllllllllllllllllsffffffffffffffffllllllppp   pplllll
          llllllffffffffffffffffffffssffffssssffffssfffffffffffffffffffllllllpp    ppllll
         lllllfffffffffffffffffffffffffffffssffffffffffffffffffffffff ffffllllpp    pllll
        lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffff fflllllp   pllll
       llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllpp ppllll
      llllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllpplllllll
      llllfffffffffffffffffflllllllffffffffffffffffffllllllfffffffffffffffffffllllllllllllll
lllllllllfffffffffffffffffffllllllllffffffffffffffffllllllllfffffffffffffffffffllllllllulllll
lllllllllllllllfffffffffffflllllllllffffffffffffffffllllllllfffffffffffflllllllllllllllluullll
    llllllllllllfffffffffffflllllllfffffffffffffffffflllllllffffffffffffllllllllllluuuuuuullll
    llllffffffffffffffffp   pfffffffffffffffffffffffffffffpp   pfffffffffffffffflllluuuuuullll
 lllllllllllllllfffffff        ffffllllfffllllfffllllf ff        ffffffflllllllllllllluuuullll
 llllllllllllfffffffffff     fffffflllllfllllllfllllffffff      fffffffffffllllllllllllullllll
  llllfffffff ffffffffffffffffffffffllllllllllllllllfffffffffffffffffffffff ffffffllllllllllllll
 llllfffffffffffffffffffffffffffffffffflllfffflllfffffffffffffffffffffffffffffff ffllllllyyyllll
 llllfffffffffffffffffffffffffffffff fff ffffff ffffffffffffffffffffffffffffffffffflllly    yllll
llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllyy   yllll
llllfffffffffffffffffffffffffffllffffffflllfflllfffffffllffffffffffffffffffffffffffflllly  yllll
lllfffffffffffffffffffffffffffllllfffffflllfflllfffffflllfffffffffffffffffffffffffffflllyyylllll
lllssssssssfffffffffffffffffffllllfffffflllfflllfffffflllfffffffffffffffffffsssssssssllllllllllll
lllssssssssssfffffffffffffffffllllfffffflllfllllfffffflllfffffffffffffffffssssssssssslllllllppllll
lllffffffffffffffffffffffffffffllllffffllllfflllfffffllllfffffffffffffffffffffffffffllllppp  pllll
llllffffffffffffffffffffffffffffllllllllllffflllllllllllffffffffffffffffffffffffffffllllp  pppllll
llllssssssfffffffffffffffffffffffllllllllffffffllllllllfffffffffffffffffffffffsssssslllpppllllllll
 lllsssssssssfffffffffffffffffffffffffffff ff fffffffffffffffffffffffffffffssssssssllllpllllllllllll
 llllsssssffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssllllllllbbbbbllll
  llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllbbbbbbbblll
   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllbbbbbbbbblllll
    llllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllbbbbbbbbbbllllll
      lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllbbbbbbbbblllllll
          llllllfffffffffffffllllllllllllllllllllllllllllllffffffffffffflllllllllllllllllllllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
              lllllllllllllllll                          llllllllllllllll
