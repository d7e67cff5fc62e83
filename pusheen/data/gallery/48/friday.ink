            lllll lllll            lllll
llllllllllllllgll llfllll        llllflll
lllllllllllllllllllffffflllllllllllffffll
 lllp      ppllllllffffffssfssffsffffffllll
   llpp  ppplllllffffffllffffsfffflfffffflll
    lllpppll lllffffffllllffffffflllfffffffll
      llpllllllffffllllyllllllllllyllllfffffllll
    lllllllllllllffflllyyllffffllyyyllffflllllll
    llfllflllllllfffflllllllllllllllllffflllllll
    llfllflllfffffffffffffllllllffffffffffffflll
    lllflffllffff ff ff fffflllfff fff fff fffll
     lllffffffffffffffffff fffffffffffffffffffll
      llllffssssffffffffffffffffffffffffffssssll
        llllffffffffffffffffffffffffffffffffffll
          lllssffffffffffffffffffffffffffffsssll
           lllfffffffffffffffffffffffffffffflll
            lllllffffffllffffffffllfffffflllll
               llllllllllllllllllllllllllll
