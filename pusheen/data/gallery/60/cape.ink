               lllll                 llllll
              lllflllll            lllllflll
              llfffflllllllllllllllllfffflll
             lllff fffllllllllllllllffffffll
           lllllffffffffssffssffssfffffffflllll
         llllfffffffffffffffssffffffffffffffllll
        lllfffffffffffffffffffffffffffffff fffllll
       lllffffffffffffffffffffffffffffffffffffflll   lllllll
    llllllffffffffffllllffffffffflllllffffffffffllllllllllll
    lllllllllfffffffllllffffffffflllllfffffffllllllllrrrlll
      lllflllffffffffffffllffffllfffffffffffflllfllrrrrlll
    lllllllllffffff fffffllllllllffffffffffffllllllllrrll
    lllllllllfffffffffffffflllffffffffffffffllllllllllrlll
   lllrrrrllllllllllllllllllllllllllllllllllllllrrrrllrrlll
    lllllllrrrrrrrrlllllllllllllllllllrrrrrrrrrlllllllrrrlll
    llssllllllllllllllllllllllllllllllllllllllllllssllrrrlll
   lllfsssffffffllllllllllllllllllllllllllffffffssflllrrlll
  lllllffffffff fffffflllllllllllllffffffff fffffffllrrlll
  lllllssssfffffffffffllllllrllllllffffffffffffssssllrlll
 lllrlllffffffffffffffflllyllllylllfffffffffffffffllrrrll
lllrrrrlllllffffffffffffllllllllllffffffffffffllllllllllll
llllllllllllllfffffflllllllllllllllllffffffflllllllllllllll
llllllllllllllllllllllllllllllllllllllllllllllll        lll
