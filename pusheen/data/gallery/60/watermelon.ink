            lllll                    lllll
           lllflllll              lllllflll
           llffffllllllllllllllllllllfffflll
          lllf   ffllllllllllllllllff   flll
         llllf    fffsssffssffsssfff    fllll
       llllfff      ffsfffssfffsff      ffflllll
     llllfff         f f fssf fff          ffllll
    lllfff       fffff    f f   fffff        fflll
    llff       fflllllff      fflllllff       fflll
llllllfffff   fflllflllff    fflllflllff   fffffllllll
llllllllllf   fflffffflfffffffflffffflff   fllllllllll
  lllfllllf          fflllllllllf          fflllllll
lllllllllff          fflllpplllff          fflllllllll
 llffff               ffllllllff              f fffll
lllfflllllllllllllllllllllllllllllff   ffllllllllffllllllll
llffflllllllllllllllllllllllllllllff   ffllllllllfffllssslll
llsssllgg wrrrrrrrkrrrrrrrrrrrrrlllffffflllw ggllsssllssssll
llssslllggllllllrrkrrrrrrrrkkrrrrllllllllllllggllsssllssssll
llffffllggffffllllrrrrrrrrrrrrrrrrrrllllffffggllffffllssssll
lllssslllgffffffllrrrrkrrrrrrrrkkrrrllffffffglllssslllf ffll
lllsssfflllllllllrrrrrrrrrrrrrrkkrrrrllllllllllfsssllssfflll
 llllffffllllggwwwwrrrrrrrrrrrrrrrrwwwwggllllfffflllfssllll
   llllllffllllggggw   wwwwwwwww  wggggllllffllllllfflllll
     lllllfffflllllllggggggggggggllllllllffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
