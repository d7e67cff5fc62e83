            lllll                    lllll
           lllflllll              lllllflll
           llf  fllllllllllllllllllllf  flll
          lllf    fllllllllllllllllf     lll
         llllf      fsssffssffsssf       llll
       llllff        fsf fssf fsf        fflllll
     llllf      ff        ssf       fff     fllll
    lllf       llllllff         fllllll       flll
    llf         ffllllllf    fflllllff         flll
llllllff        flllllff      fflllllf        ffllllll
llllllllll      flllllf        flllllf     fllllllllll
  lllfllllf       ffffllf llffflffff       fflllllll
lllllllllf           fllllllllllf           flllllllll
 llff                 flllpplllff                ffll
lllf                   ffllllff                    llllllll
llf          ffllllllllllfffflllllllllllf          fllssslll
llsssfff   flluuuuullllluuuuuuuuuuuuuuuullf    ffsssllssssll
llssssssfflllluuulllwwllluuuuuuuulyyluuuullllfssssssllssssll
llffff  flffffllllwwwwwwluuuullyllllllllfffflf   fffllssssll
lllssssfflf   ffllllwwlluuuuulyyluuuulff   flffsssslllf  fll
lllsssfflllllllluuullllllluullllluuuuullllllllffsssllssfflll
 llllf  flluuuuuuulllffffffffffffflluuuuuuuulff flllfssllll
   lllllllluuuuullff              fflluuuuullllllllfflllll
     lllllllllllffllllllllllllllllllfffllllllllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
