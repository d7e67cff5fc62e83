               llllllllllllllllll
            llllllllllbbbbllllllllll
          llllllbbbbbbbbw  wbbbbllllll                             llllllllllll
        lllllbbbbbbbbbbw  wbbbbbbbblllll                          llllllllllllll
       llllbbbbbbbbbbb   bbbbbbbbbbbbllll                         lllllllllbllll
       lllbllllllllbbbbbbbbbbbbbwww  wblll    l                    lllllllllllll
   llllllllllllllllllbbbbbwww     wwbbbblllllllll        lllllllllllllllllllllll
llllllllllll lllllllllw     wwbbbbbbbbbbllllllllll      llllllllllllllblllllllll
lllyyyyllll llllffllllllllllllllllllllllllllffflll      lllllllbllllllllllllllll
llly  yylll lllflllllllllllllllllllllllllllllllllll      llllllllllllllllllllll
lllllllllll llllllbbbbbbbbbbbbbbbbbbbbbbbbbblllflll     llllblllllll
 llllllllllllllflllllllllllllllllllllllllllllllflllll   llllllllllll
        lllllfffflllllllllllffsssffllllllllllffffflllll  llllllllll
      lllllffff fffffffffffffffsffffffffffffffff ffflllll
     llllfffffffffffffffffffffffffffffffffffffffff fffllll
    llllffffffffffflffffflfffffffffflfffffflffffffff fflll
    lllfffffffffffllllfllllffffffffllllffllllffffffffffflll
lllllllllllfffffffflllllllfffffffffffllllllffffffffflllllllllll
  lllllllllffffffffffflfffffllllllffffffffff ffffffllllllllll
 lllllllllllffffffffff fffflllllllllfff fffffffffffllllllllll
lllllllllllffffffffffffffflllrrrrrllffffffffffffffffllllllllll
 lllffffffffffffffffffffffllllrrllllffffffffffffff fffffffllll
llllfffffffffffffffffffffffflllllllfffffffffffffffffffffffflllllllll
lllffffffffffffffffffffffffffffffffffffffffffffffffffffffffflllllllll
lllffffffffffffflllllllllllllllllllllllllllllllffffffffffffflllssslll
lllssssssfllllllllllllllllllllpppllllllllllllllllllllfsssssslllsssslll
lllssssssfllllllllllpp                  pppllllllllllfsssssslllsssslll
lllfffffffflfffflllllpp                 ppllllffffflfffffffflllsssslll
lllssssssfflfffffflllpp                 plllffffffflffssssslllffffflll
llllssssfflllllllllllp                  pplllllllllllffsssslllfffflll
 llllffffffllllllllpp                     pplllllllffffffflllssslllll
  llllllffflllpp                               pplllffflllllfflllll
    lllllllllllllllllpppppppp   p pppppppllllllllllllllllllllllll
        lllllllllllllllllllllllllllllllllllllllllllllllllllllll
          llllllllllllllllllllllllllllllllllllllllllllllll
