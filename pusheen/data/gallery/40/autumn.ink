          l  llll
          lllllll l          llllllllll
     llllllloololllllll      llllyllll
    llllloooolloollllll      llyyllyllll
    llfflllloloooolllfllllll  llllyylll
    llffffsllllllllffffffllllllllllllll
   llffffffllsfffffffff ffsfffllll
  lllfffffffffffffffffffffffffsflll
llllfffllfllffffllfllfffllffffffflll
llllllfflllfffffllllfllllfffflllllllllll
llllllfffflllllllfffflllllllllllrrllssll
  lfff ffffffffffffffffffllrrrrllrllllsl
  llffffffffffffffffffffffllrrllrrlllfll
  llfffffffffffffffffffffffflllllrrlllll
  llllfllllllfflllllffffffffllflllllll
    lllllllllllllllllllllllllllllll
