       llll          llll
      llffllllllllllllffll
     lllf  ffsfssfsff  flll
    lllf    fffssfff    flll
   llf                    fll
llllff   flllf    flll    ffllll
 lllllf   fllffffffllf   flllll
 lllllf     fllllllf     flllll
 lff  ffffffffffffffffffff  ffl
lllfflleeeeeeeeeeeeeeeeeellfflll
lllfflleeeeeeeeeeeeeeeeeellfflll
lllffllleeeeeeppppeeeeeelllfflll
 llllllleeeeeeeppeeeeeeelllllll
 llwwwwleeeeeeeeeeeeeeeelwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
       llll          llll
      llffllllllllllllffll
     lllf  ffsfssfsff  flll
    lllf    fffssfff    flll
   llf                    fll
llllff    flllf   flllf   ffllll
 lllllf   fllfffffflllf  flllll
 lllllf     fllllllff    flllll
 lff  ffffffffffffffffffff  ffl
lllfflleeeeeeeeeeeeeeeeeellfflll
lllfflleeeeeeeeeeeeeeeeeellfflll
llllllfleeeeeeppppeeeeeelllf lll
 llllllleeeeeeeppeeeeeeelllffll
 llwwwwleeeeeeeeeeeeeeeelwwllll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
       llll          llll
      llffllllllllllllffll
     lllf  ffsfssfsff  flll
    lllf    fffssfff    flll
   llf                    fll
llllff   flllf    flll    ffllll
 lllllf   fllffffffllf   flllll
 lllllf     fllllllf     flllll
 lff  ffffffffffffffffffff  ffl
lllfflleeeeeeeeeeeeeeeeeellfflll
lllfflleeeeeeeeeeeeeeeeeellfflll
lllffllleeeeeeppppeeeeeelllfflll
 llllllleeeeeeeppeeeeeeelllllll
 llwwwwleeeeeeeeeeeeeeeelwwwwll
llwwwwwwwwwwwwwwwwwwwwwwwwwwwwll
