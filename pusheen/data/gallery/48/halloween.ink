                 lllll
              llllllll
             lllkkkll
             llkkklll
      lll   llkkkkkll   ll
     llllllllllllllllllllll
     llffllllllllllllllfflll
    lllllllllllllllllllllllllllllll
    llllllkkkkkkkkkkkkllllllfffsllllll
    llllllllllllllllllllllfff ssfffflll
   llff  fffff f f fffff     fsffffssflll
  lllff flllff    fflllffffffffffffsflllll
lllllllffllllff   ffllllfllllllfffffllllll
lllllllffffffllffflfffffflllllllllllllllllllll
llllffff    fflllllff  ffffllllloooooooooooolll
  llf        ffffff       ffllooooooooookoooooll
  llff                    fllooookkkoookkkooooll
  llff   fffff    ffffff  flloooooooooooooooooll
  lllfffflllllff flllllff ffllooookkkkkkkoooolll
   lllllllfffllfffllffllffffflllooooooooooollll
      lllllllllllllllllllllllllllllllllllllll
