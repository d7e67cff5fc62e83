                                             lllllll
                                          llllllllll
                                        llllllullll
                                       lllluuuulll
                                      lllluuuullll
                                     lllluuuuulll
      lll                           lllly   yullll
     lllll                lllll    lllluy    uulll     lllll
  lllllllllll            llllllll  llluuuuuuuuullll llllllll
lllllllyllllllll        llllffllllllllllllllllllllllllllfflll
lllllyy yylllll         lllffffflllllbbbbbbbbbbbbllllfffffllll
  llllyyyylll          lllllllllllllllllllllllllllllllllllllll
  lllllllllll         lllllluuuullllllllllllllllllllluuuuulllll
  lllllnlllll       lllllllllllllluuuuuuuuuuuuuuuuullllllllllllll
    lllnnlll      lllllffffllllllllllllllllllllllllllllllllffflllll
    lllnnlll     llllfff ffffffffffffflllllllllfffffffffffff fffllll
    lllnnlll    llllff ffffffffffffffff fffff f fffffffffffffffffllll
    lllnnlll    lllfffffffffffffllllfffffffffffffllllfffffffffffffllll
    lllnnllllllllllllllffffffffllllllfffffffffffllllllfffffffflllllllllll
   llllnnllllllllllllllwfffffffflllllfffffffffffflllllfffffffwlllllllllll
  lllllnnlllllllllfllllw   wffffffffffllwwwwwwllffffffffffw  wllllfflll
  lllllllllllllllllllllw             wllllllllllw            wlllllllllll
  lllfllllffllllfffflllw              wwllllllw               wlllffflll
  llllffffffllllfffflllw                  w                   lllff ffllllllll
   lllfffffffllfffffflllw        wlw             wlw         wlllffffflllllllll
    lllffffffffffffffllllw       llllw          wlllw       wlllfffffffllsssslll
     llllfffffssssssffllllw      wlllw         wlllw       wlllffsssssslllssslll
      lllllffffssssssffllllw      wlllw       wlllw      wllllffssssssslllssslll
        lllllllffffffffffllllw     wlllw     wlllw      wllllffffffffflllsssslll
          lllllsssssfff fflllllw    wlllw    lllww    lllllffffffssssslllfffflll
            llllssssfffffffflllllw   wlw     wlww  wlllllffffffffssssslllfffllll
             llllfffffffffffffflllllw           wllllllfff fffffffffllllsssllll
              llllllfffffffff fffllllllw     wllllllfffffffffffffflllllfslllll
                lllllllffffffffffffflllllllllllllfffffffffffffflllllllllllll
                    llllllffffllllllllllllllllllllllllllffflllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllll
