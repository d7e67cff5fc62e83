      lllll        lllll
     llfflllllllllllfflll
     llf  flllsffsff  fllllllll
    lll    fffsfff        ssfllll llllll
    llf                   sf fssllllssll
   llff flll     fllff   fff fsfflllsssl
 llllllfflllf   fflllflllllf     fllffll
 llllllf  ffllpplff fflllllf      llslll
   llf      flpllf                fllll
   llf        ff                  ll
   lllf                          fll
lllllllf    ff     f f     ff   fll llll
lrrrllllllllllllllllllllllllllllllllrrrl
 llrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrll
   lllllyyyyllllllllllllllllyyyylllll
       llyyll              llyyll
