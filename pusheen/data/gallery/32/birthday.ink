          lyyl
          llyl
     lll  luyyl  ll
     lllllyuuuylllll
    llfflyyyuuulfffll
  lllf  fllllllff fflll
 llff  fllf  fflff  fll   ll
llllf fllllffflllf fllllllyyl
llllf    flpplff   fllllllyyl
lff     ffflllflf     flllbbl
lssf    llflllflf   fslwwwwwwwwl
llsf    flllflllf   fflwwwwwwwwl
lllff               fllppppppppl
  lllllllllllllllllllllppppppppl
