      lllll           llllll
     llffllll     llllllffll
     llfffflllllllllllff flllllllll
    lllf  ffssffsffssff  ffffffsllllll
    lllff ffffffsffffff f fffffssfffllll
   llllllllllllllllllllllllllffsffffsslll
   llfllkwwkkklllllkwwkkkllffffff fssfffll
lllllllllkkkklllflllkkkkllllllllffffff ffllllll
 llllllfllllllfflffllllllllllffff       flllllll
llllllfff ffflllllllffffffllllllf       ffllssll
  llff      fffffffff         f f       ffllssll
  llff                                  ffllffll
  llff   fffff     fffff                fllsflll
  lllfffflllllff fflllllff            fffllllll
   llllllllffllfffllfffllf ffffffffffflllllll
      llllllllllllllllllllllllllllllllll
