llllllll  llllll             llllll  llllllll
lllllrll  llffllll         llllffll lllppllllll
lllrrlll lllfffflllllllllllllffffllllllppppplll
 llllll lllfff fffssffssfssfff fffllllllplllll
      llllffffffffffffsffffffffffffllllllll
     lllffffffffffffffffffffffffffffflll
    lllffffffffffffffffffffffffffffffflll
 lllllllffffffllllllfffffllllllfffffflllllll
   llllllfffffflllffffffffflllffffffllllll
  lllllllffff   ffllflllfllff    ffflllllll
  llffffffffffffffflllllllfffffffffffffffllll
 lllfffffffffffflllllffflllllfffffffffffflllllll
 llffffffffffflllrrlllllllrrlllfffffffffffllssll
 llsssssffllllllrrrrrlllrrrrrrlllllffsssssllssll
 lllfffffffffflllrrrrrrrrrrrlllffffffffffllffsll
  llsssffflllllllrrrrrrrrrrrllllllllffsssllfffll
  lllffffffflllllrrrrrrrrrrrlllllfffffffllssllll
   llllllffffffflllrrrrrrrlllfffffffllllllllll
       lllllllllllllllrrllllllllllllllllllll
         lllllll    lllll    lllllll
