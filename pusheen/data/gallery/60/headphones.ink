                                                llllllllllll
                                              lllllllllbbbll
                                              lllbbbbbbllbll
                                              lllllllllllbll
                                              llllll   llbll
       lllll                 lllll            llllll llllbll
       lllllll             llllllll         lllllllllllllbll
      lllflllllllllllllllllllllflll        lllllblllllbbbbll
      lllllllllbbbblllbbbbllllllllllllllll lllbbblllllllllll
    llllbbllllllllllllllllllllllbllllllllllllllllll    ll
 lllllllllllffffsfffssffsffffllllllllllsssflllll
llllkklllfff    ff fsff  f   ffflllkkkllsf ffsllll
lllkkkkllff        f f        ffllkkkkkllf fsssflll
lllkkkkllffffffffff    fffffffffllkkkkkllfffssffflll
llllkklllflllffllff   fflllflllflllkkklllf fsff fflll
lllllllllfflllllfff f ffflllllflllllllllff f f   ffllllllll
 llllllllf fffffllfflffflffffffllllllffff         ffllssllll
lllllllfff    fflllllllllff   fffllllllff         ffllssssll
  lllf         fflllflllfff          fff           fllssssll
   ll f                                            fllfsssll
   llff                                            fllffffll
   llff                   f                       ffllssllll
   lllff  fffllllfff  fflllllff                  fflllsllll
    llllfffllllllllf fflllllllff              fffflllllll
     llllllllffffllffflllffffllfffffffffffffflllllllll
        lllllllllllllllllllllllllllllllllllllllll
