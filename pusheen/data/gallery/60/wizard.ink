                                 llllll
                              lllllllll
                             lllluulll
                            llluuuull
                           llluyyuull
    llll           llll   llluy  yulll   llll
llllllllllll      llllllllllllllllllllllllllll
lllllyylllll      lllffllllllllllllllllllfflll
 lllyyylll       llllllllllllllllllllllllllllll
 lllllllll      llllluuulllllllllllllllluuulllll
 llllnllll    llllfllllllllllllllllllllllllllfllll
   llnlll    lllfffffffffllllllllllllllffffffffflll
   llnlll   lllfffffffffffffffffffffffffffffffffflll
   llnnlllllllfllfffffffllllfffffffflllllffffffllflllll
  llllnlllllllllllffffffllllfffffffflllllfffffwllllllll
 lllllnllllllllllww wfffffffllwwwwllfffffffw wwlllllll
 llllllllllllllllw          wllllllww         wllllllll
  llffffflllfffllw            wwww            wllfffllllll
  lllff fflfffflllw      llw        wllw     wlllfffflllllll
   lllfffffffffflllw     lll        lll     wlllfffffllsssll
    llllfffsssssflllw    wlll      lllw    wlllfsssssllsssll
      lllllfffffffflllw   wlllw   lllw   wlllffffffffllsssll
         lllssssffffllllw  wllw  wllww wllllfffffssslllfffll
         llllffffffffffllllww      wwllllfffffffffflllssllll
           lllllffffffffflllllw  wlllllffffffffflllllflllll
            llllllffffffllllllllllllllllfffffflllllllllll
               llllllllllllllllllllllllllllllllllllll
