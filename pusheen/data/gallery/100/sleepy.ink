                    llllllllllllllllllll
                llllllllllllllllllllllllllll
              llllllllbbbbbbbbbwwwbbbbllllllll
            llllllbbbbbbbbbbbb    bbbbbbbbllllll                                    lllllllllllllll
           lllllbbbbbbbbbbbbb    bbbbbbbbbbbllllll                                 lllllllllllllllll
          llllbbbbbbbbbbbbbw   wbbbbbbbbbbbbbblllll                                lllllllllllbbllll
         llllbbbllllllbbbbbb  bbbbbbbbbbbbbww wbllll                               llllllllllbllllll
        llllbllllllllllllbbbbbbbbbbbbww        bbllll  lllll                         llllllbllllll
   lllllllllllllllllllllllbbbbbww        wwbbbbbbblllllllllll          llllllllllllllllllbllllllllll
 llllllllllllll llllfllllllww      wwbbbbbbbbbbbbblllllllfllll        lllllllllllllllllbblllllllllll
lllllyyyyllll   llllfffflllllllllllllllllllllllllllllllffffllll       lllllllllbblllllllllllllllllll
lllyy    yllll llllffllllllllllllllllllllllllllllllllllllffllll       llllllllbllllllllllllllllllll
llllyy  ylllll llllfllllllbbbbbbbbbbbbbbbbbbbbbbbbbblllllllflll       llllllbllllllll
lllllllllllll  lllfllllbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbllllfllll      llllbblllllllll
  lllllllll llllllfflllllllllllllllllllllllllllllllllllllllfllllll    lllllllllllllll
          llllllfffffllllllllllllllllllllllllllllllllllllfffffllllll   lllllllllllll
        llllllffffffffffffffffffffffffssffffffffffffffffffff fffllllll
       lllllfff fffffff fffffffffffffffffff fff fff ffffffffff ffflllll
      lllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffllll
      llllffffffffffffffffffffffffffffffffffffffffffffffffffffffff ffllll
     llllffffffffffffffllllfffllllfffffffffflllllfflllllfffffffffffffllll
lllllllllffffffffffffffllllllllllffffffffffffllllllllllfffffffffffffffllllllll
llllllllllllllfffffffffffllllllffffffffffffffffllllllfffffffffffllllllllllllll
    lllfffflllfffffffff fffffffffffllllllllfffffffffff ffffffffffllffffllll
   lllllllllllffffffffffffff ffffllllllllllllfffffffffffffffffffllllllllllll
 lllllllllllllffffffffffffffffffflllrrrrrrllllffffffffffffffffffllllllllllllll
 lllllffffffffffffffffffffffffffflllrrrrrrllllfffffffffffffffffffffffffffllll
 llllffffffffffffffffffffffffffffflllllllllllfffffffffffffffffffffffffffflllllllll
llllfffffffffffffffffffffffffffffffllllllllffffffffffffffffffffffffffffffflllllllllll
llllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllssllllll
lllffffffffffffffffffffffflllllllllllllllllllllllllllfffffffffffffffffffffflllsssssllll
lllsssssfffffllllllllllllllllllllllllllllllllllllllllllllllllllllfffffsssssllllssssllll
lllssssssssslllllllllllllllpppppppp  p p p  ppppppppllllllllllllllsssssssssllllssssllll
lllsssssssfffllllllllllllpp                         pplllllllllllffffsssssslllsssssslll
llllfffffffffflfffffflllllpp                       pllllllffffflffffffffffflllsssssslll
llllsssssffffffffffffffllllp                       plllffffffffffffffsssssllllfffffllll
 lllsssssssslllllllfflllllpp                       plllllfflllllllfsssssssllllfffffllll
 llllffffffffllllllllllllpp                        pplllllllllllllfffffffllllssfffllll
  lllllfffffffllllplppppp                            ppppplpllllffffffffllllsssslllll
   llllllffffllllpp                                         pllllffffllllllffsllllll
     lllllllllllllllppppp p p                     p pppppplllllllllllllllfflllllll
       lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
           llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
             lllllllllllllll    llllllllllllll    llllllllllllllllllll
