                                                   llll
                                                  lllll
                                                  llllll
                                                 lllllll
                                                 llllllll
                                                lllllllll
                                                llllylllll
                        lllllll                lllllllllll                 llllllllll
                       llllllllll              llllllllllll             lllllllllllllllll
                       llllfllllllll          lllllyyyyllll           lllllllflllllllllllll
                      lllllfffflllllll        llllyy  ylllll        lllllllffffllllbbbllllll
                     lllllffffffflllllll     lllllylllllllll      llllllfffff flllllbbbblllll
                     llllffffff ffflllllllllllllllllllllllllllllllllllffffffffffllllbbbbbllll
                     llllffffffff fffllllllllllllllyyy yyllllllllllllff fffffffffllllbbbbllll
                    lllllffffffffff ffllllllllllyy      yllllllllllffffffffffffffllllbbbblllllllllll
                    llllfffffffffffffffffssslllly       yyllllssffff ffffffffffffllllbbblllllllllllllll
                  llllllfffffffffffffffffsslllllllllllllllllllssffffffffffffffffflllllllllllppppplllllll
               llllllllfffffffffffffffffffslllllllllllllllllllssfffffffffffffffffflllllllllpp    pppllllll
             lllllllffff ffffffffffffffffffssffffffssssfffffsssfffffffffffffffffffffflllllllp       ppllll
            llllllfffffffffffffffffffffffffffff fffsssfffffffffffffffffffffffffffff fffflllllpp      plllll
          llllllfff ffffffffffffffffffffffffffffffffssfffffffffffffffffffffffffffffffffffllllllp     ppllll
         llllllff ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllp    ppllll
        lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllp  pplllll
        llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllpppllllllll
       lllllfffffffffffffffffffffffllllllfffffffffffffffffffffffllllllffffffffffffffffffffffffllllllllllllllll
       llllffffffffffffffffffffffflllllllllfffffffffffffffffffflllllllllfffffffffffffffffffffflllllllluuullllll
lllllllllllffffffffffffffffffffffllllllllllffffffffffffffffffflllllllllllfffffffffffffffffffffflllllllllluulllll
lllllllllllllllllllffffffffffffffllllllllllfffffffffffffffffffflllllllllffffffffffffffflllllllllllllllllluuulllll
     llllllllllllllfffffffffffffffllllllllfffffffffffffffffffffllllllllffffffffffffffffllllllllllllluuuuuuuulllll
     llllfffffffffffffffffffffpp ppfffffffffffffffffffffffffffffffflfffp pppfffffffffffffffffffflllluuuuuuuulllll
    lllllflllllllllfffffffff        ff fffflllffffflllfffffllllfff ff         ffffffffflllllllllllllluuuuuuulllll
 llllllllllllllllllfffffffff        fffffflllllffflllllffffllllffffff         fffffffffllllllllllllllllluuulllll
 llllllllffffffffffffffffffffff  ffffffffffllllllllllllllllllllfffffffff   fffffffffffffffffffffllllllllulllllllll
  lllllff ffffffffffffffffffffffffffffffffffllllllllllllllllllfffffffffffffffffffffffffffff fff fflllllllllllllllll
  llllffffffffffffffffffffffffffffffffffffffffflllfffffllllffffffffffffffffffffffffffffffffffffffffllllllllyyyyllll
 lllllffffffffffffffffffffffffffffffffffffff fff fff ffff ffffffffffffffffffffffffffffffffffffffffffllllyy    ylllll
 llllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllly    ylllll
lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllly    ylllll
llllffffffffffffffffffffffffffffffffflllfffffffllllfffllllfffffffllllffffffffffffffffffffffffffffffffllllyy  ylllll
llllfffffffffffffffffffffffffffffffffllllfffffffllllffllllfffffffllllffffffffffffffffffffffffffffffffflllyyyyllllll
llllsssssssssffffffffffffffffffffffffllllfffffffllllffllllf fffffllllfffffffffffffffffffffffssssssssssllllllllllllll
llllssssssssssssfffffffffffffffffffffllllfffffffllllfllllffffffffllllffffffffffffffffffffssssssssssssslllllllllplllll
llllsssssssssssffffffffffffffffffffffllllfffffffllllffllllfffffflllllfffffffffffffffffffffsssssssssssllllllppp  pllll
llllffffffffffffffffffffffffffffffffflllllfffffllllfffllllffffffllllfffffffffffffffffffffffffffffff fllllpp    ppllll
llllfffffffffffffffffffffffffffffffffflllllllllllllffffllllllllllllffffffffffffffffffffffffffffffffffllllp   ppplllll
lllllsssssssfffffffffffffffffffffffffffflllllllllfffffffllllllllllfffffffffffffffffffffffffffssssssssllllpppllllllllll
 llllssssssssssfffffffffffffffffffffff fffffffffff fffffffffffffffffffffffffffffffffffffffssssssssssllllppllllllllllllll
 lllllssssssssfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffsssssssssllllllllllbbbbblllll
  lllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllllbbbbbbbbllll
   lllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllbbbbbbbbbbllll
    llllllfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllbbbbbbbbbbbbbllllll
     lllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllbbbbbbbbbbbblllllll
       lllllllllllffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffllllllllllbbbbbbbbbbbllllllll
          lllllllllffffffffffffffffflllllfffffffffffffffffffffffllllllfffffffffffffffffllllllllbbbbbbbbbbllllllllll
              lllllllfffffffffffflllllllllllllllllllllllllllllllllllllllffffffffffffllllllllllllllllllllllllllll
                lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                  llllllllllllllllll                                 llllllllllllllllll
