                              llllllllll
                             lllllllllllll                          llll
      lllllll               llllww   wwllll                       llllllll
  lllllllllllllll           lllww     wllll                  llllllllwlllllllll
lllllllllwlllllllll         lllllllllllllll                 lllllllllwlllllllll           ll
lllllllllwllllwllll      llllllllllllllllllll               lllllwlllwlllwwlllll       lllllll
llllllwwwwwwllllllll   lllllllbbbbbbbbbblllllll    llll      lllllllw wwlllllll   lllllllllllllllll
lllllllww wwlllllllllllllllbbbbbbbbbbbbbbbbllllllllllllll   llllllwwlwwlwllllll  lllllllllwlllllllll
llllwllllwlllllllflllllllbbbbbbbbbbbbbbbbbbbblllllllfllll   lllllllllwllllllllll llllwllllwllllwllll
lllllllllwlllllllffffllllbbbbbbbbbbbbbbbbbbbbbllllffffllll  lllllllllwlllllllll  lllllllwwwwwlllllll
 lllllllllllllllffffllllllbbbbbbbbbbbbbbbbbblllllllfffllll    lllllllllllllll    lllllllwwwwwlllllll
      llllllllllfflllllllllllllllllllllllllllllllllllffllllllllllllllllll        llllwllllwllllwllll
        lll lllffllllwwwwwllllllllllllllllllwwwwwwllllfllllllllllllllll          lllllllllwlllllllll
            lllfflllww                           wllllfffffffffflllllllllll       lllllllllllllllll
            lllffllllllllllwwwww       wwwwwlllllllllfffffff fffsssssfllllllll         lllllll
           llllfffflllllllllllllllllllllllllllllllllffffffffffffssssffffflllllll     llllllllll
          llllffffffffffffflllllllllllllllllfffffffffffffffffffsssssfff ffssllllll llllllllllllll
         llllff fffffffff f fffffffffffffff f fffffffffffffffffssssffffffsssssllllllllsssssssllll
         llllffffffffffffffffffffffffffffffffffffffffffffffffffssffffffffssssfffllllllssssssssllll
        llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffssssff fflllllssssssssllll
        llllfffffffffflllllffffffffffffffffflllllfffffffffffffffffffffffsssfffffffllllssssssssllll
  lllllllllfffffffffflllllllffffffffffffffllllllllfffffffffffflllffffffffffffffffffllllsssssssllll
  llllllllllllllffffflllllllffffffffffffffllllllllffllllllllllllllfffffffffffffffffflllfffffffllll
       lllllllllfffffflllllffffffffffffffffllllllffflllllllfffffffffffffffffffffffffllllffffffllll
       lllflllllffffffffffffflllffffffflllfffffffffflllllfffffffffffffffffffffffffffllllssfffllll
   lllllllllllllffffffffffffflllllffllllllfff fffffflllllllllllllfffffffffffffffffffflllssssllll
   lllllllllllllffffffffffffffflllllllllfffffffffffffflllllllllllfffffffffffffffffffflllsllllll
      lllllllllllllffffffffffffffflllffff ffffffffflllllllllllllfffffffffffffffffffffllllllll
     llllrrrrrrlllllllllffffffffffffffffffffffflllllllllrrrrlllllffffffffffffffffffffllllll
     lllllrrrrrrrrrllllllllllllllllllllllllllllllllllllrrrrrrrlllfffffffffffffffffffflll
      lllllllrrrrrrrrrrrlllllllllllllllllllllllrrrrllllrrrrrrrllllffffffffffffffffffflll
       lllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrlllrrrrrrrrlllffffffffffffffffffllll
        lllllllllllllrrrrrrrrrrrrrrrrrrrrrrrrrrrrrllllllrrrrrrrllllfffffffffffffffffllll
         llllfflllllllllllllllllllllllllllllllllllllllllrrrrrrrrlllffffffffffffffffllll
          lllllffffflllllllllllllllllllllllllllllllffllllwww   wllllffffffffffflllllll
          llllllllllllllffffffffffffffflllllllllllllllllllww wwwrlllfffffllllllllllllllll
       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllwwwwllllllll
    lllllllww       wwwlllllllllllllllllww             wwwllllllllllllllllww          wwllllll
  llllllww                  wwwwwww                            wwwwwww                  wwllllll
llllllllllllllllllwwwwwwww                                             wwwwwwwwwllllllllllllllllll
lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
