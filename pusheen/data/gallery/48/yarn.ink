              lllll            lllll
             lllfllll        llllflll
             llffffllllllllllllffffll
           llllffffffssfssfssffffffllll
          lllfffffffffffssffffffffffflll
         llffffffffffffffffffffffff fffll
      lllllfffffflllllffffflllllffffffffllll
      lllllllfffflllllffffflllllffffflllllll
      lllllllfffffllllfflfllflffffffflllllll
     llllfffffffff fflllllllff fffffffffflll
  lllllllllllfffffffffffffffffffffffff fffllllll
 lllllllllllllfffffllffllllffllfffffffffffllssll
lllllllllrlllllffffllffllllffllfffffffssssllssll
llrrrrrrllllllllf fflllllfllllffffffffffffllffll
llllllrrrllllllffffffffffffffffffffffffsssllffll
lllrrllrrrrllllffffffffffffffffffffffffflllslll
 lllllllrlllllffffrrrrrrrrrrffffffffflllllllll
   llllllllrrlllllllllllllllrrrrlllllllllll
