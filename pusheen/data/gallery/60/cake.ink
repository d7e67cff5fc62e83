                lllll
               llllllll
               llyyylll
               llllllll
                llllll
                llllll
                llllll
       llllllllllllllllllllllll                 llll
       llppppppppppppppppppppllll             lllllll
      lllppplllllp  plllllppplllll          llllffflll
       lllllllclllpplllclllllllfllllllllllllllfff ffll
       lllllcc cllllllc cclclllfffssffssffsssfffffffll
    ll lllp       p p      plllfffssffssffssffffffffll
 lllllllllcccccccccccccccccclllf ffffffsfffffffffffflll
lllsssslllllllllllllllllllllllffffffffffffffffffffffflll
llsssssllllffsssffffffffffffffffffffffffffffffffffffffll
llssssslllffffssffffffffffffffflllffffffffffllllfffffflll
llfffffllfffffffffffllllllllfflllllffffffffflllllfffllllllll
lllffflllffffffffffffffffllllfflllffffffffffllllffffllllll
llllssllfffffffffffffllllllllfffffflllfflllfffffffflllllllll
  llllllffffffffffffflffffffffffffffflllllffffffffffffflllll
   lllllfffffffffff f f ff ffffffff fffffffffffffffffffll
      llfffffffffffffffffffffffffffffffffffffffffffffffll
      lllffffffffffffffffffffffffffffffffffffffffffffflll
      lllffffffffffffffffffffffffffffffffffffffffffffflll
       llllfffffffffffffffffffffffffffffffffffffffffllll
         lllffffffffffffffffffffffffffffffffffffffllll
          lllffffflllfffflllllllllllffffflllffffflll
           lllllllllllllllll      lllllllllllllllll
