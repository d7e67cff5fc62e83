       llll          llll
      llffllllllllllllffll
     lllf  ffsfssfsff  flll
    lllf    fffssfff    flll
   llf                    fll
llllff   flllf   flllf    ffllll
 lllllf  flllffffffllf   flllll
 lllllf    ffllllll      flllll
 lff  ffffffffffffffffffff  ffl
lllfflleeeeeeeeeeeeeeeeeellfflll
lllfflleeeeeeeeeeeeeeeeeellfflll
lll fllleeeeeeppppeeeeeelfllllll
 llffllleeeeeeeppeeeeeeelllllll
 llllwwleeeeeeeeeeeeeeeelwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
