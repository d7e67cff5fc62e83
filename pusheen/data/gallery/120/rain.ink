                                      llllllllllllllllllllllllllllllllllll
                               lllllllllllllllllllllllllllllllllllllllllllllllll
                           lllllllllllllllllrrrrrrlllllllllllrrrrrrrllllllllllllllll
                        lllllllllllrrrrrrrrrrrrrrlllllrrrllllllrrrrrrrrrrrrrlllllllllll
                     lllllllllrrrrrrrrrrrrrrrrrllllllrrrrrrlllllrrrrrrrrrrrrrrrrrlllllllll
                   llllllllrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrllllllrrrrrrrrrrrrrrrrrrrlllllll
                 lllllllrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrllllll
                llllllrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrllllll
              llllllrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrrlllll
             lllllrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrllllll
            lllllrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrllllll
           lllllrrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrlllll
          lllllrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrlllllrrrrrrrrrrrrrrrrrrrrrrrrrlllll
         lllllrrrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrllllrrrrrrrrrrrrrrrrrrrrrrrrrrllll
        lllllrrrrrlllllllllllllrrrrrrrrllllrrrrrrrllllllllllllrrrrrrllllrrrrrrrrrlllllllllllllrrrrlllll
       lllllrllllllllllllllllllllllrrrrllllrrllllllllllllllllllllllrlllllrrrllllllllllllllllllllllllllll
      llllllllllllllll    llllllllllllllllllllllllllllllllnllllllllllllllllllllllllll    llllllllllllllll
      llllllllll                llllllllllllllll      llllnnlllllllllllllllllll                lllllllllll
      llllll       lllllll          llllllll          llllnnlllllllllllllll                         llllll
                  lllllllllll                         llllnnlllllllll
                  llllfllllllll                       llllllllllflllll
      ll         lllllfffflllllll                     llllllllffffllll
    llllll       llllfff ffflllllll             lllllllllllffff fflllll
   lllllllll    lllllfffff ffflllllllllllllllllllllllllllfff ffffffllllllllll                                lll
 llllllllllll   llllffffffffffffllllllllllllllllllllllllff fffffffflllllllllllllllll                       lllllll
 llllbbbbllll   llllffffffffff fflllssffffssssfffsssssffffffffffffffllllllllllllllllllll                  lllllllll
lllllbbbblllll  llllffffffffffffffssssffffssssfffsssssfffffffffffffffffffffffffssllllllllll             llllllblllll
 llllbbbbllll   llllffffffffffffffssssffffssssffffsssfffffffffffffffffffffffffssssssflllllllll          llllbbbblllll
 llllllllllll  lllllfffffffffffffffssfffffssssffffssfffffffffffffffffffffffffssssssfffffflllllll        llllbbbbbllll
   llllllll   llllllffffffffffffffffffffffsssffffffffffffffffffffffffffffffffsssssffff fffflllllll      lllllbbllllll
      ll      llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssffffffffsssllllll      lllllllllll
             lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssfffffffffsssssfllllll      lllllll
            lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssfffffffffsssssfffflllll
            llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssfff fflllll          ll
           lllllffffffffffffllllllffffffffffffffffffflllllllffffffffffffffffffffffffffffsssfffffffflllll       llllll
     llllllllllffffffffffffllllllllffffffffffffffffflllllllllfffffffffffffffllllffffffffssfffffffffflllll    lllllllll
    lllllllllllllllllffffflllllllllffffffffffffffffflllllllllfffllllllllllllllllffffffffffffffffffffflllll  llllllllllll
      lllllllllllllllffffffllllllllfffffffffffffffffflllllllfffflllllllllllfffffffffffffffffffffffffffllll lllllbbblllll
          llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllbbbbbllll
      lllllllllllllllffffffffff ffflllfffflllffffllllff f ffffffllllllllllllffffffffffffffffffffffffffflllllllllbbblllll
     llllllllllllllllffffffffffffffllllfflllllfffllllffffffffffflllllllllllllllffffffffffffffffffffffffllll llllllllllll
      llllllllffffffffffffffffffffflllllllllllllllllfffffffffff ffffffffffffflfffffffffffffffffffffffffllll  lllllllll
          llllfffffffffffffffffffffffllllllflllllllffffffffffffffffffff fff f ffffffffffffffffffffffffflllll     ll
    llll  llllfffffffffffffffffffff fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff flllll
  llllllllllllfffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll
 lllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllll lllll
lllllbblllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllll
llllbbbbllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllllll
llllbbbblllllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllbbblllll
lllllllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllbbbbbllll
 lllllllllllllllffffffffffffflllllllfffffffffffffffllllllllffffffffffffffffffffffffffffffffffffffffffflllllllbbbblllll
   llllll   lllllffffffffflllllllllllllffffffffflllllllllllllffffffffffffffffffffffffffffffffffffffflllllllllllllllll
             llllllfffffflllllllflllllllffffffffllllllffllllllfffffffffffffffffffffffffffffffffffflllllll  lllllllll
              lllllllllffllllfff fffllllfffffffllllffff fffllllffffffffffffffffffffffffffffffffllllllll      llll
                llllllllllllllfffffffllllffffffllllffffffffllllffffffffffffffffffffffffllllllllllllll
                   lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                         lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
