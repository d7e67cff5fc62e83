         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff                             fll
lllllf     fllffllf    fllffllf     ffllll
llllllll    fllllff    ffllllf    flllllll
llllllllf      ffllfllfflff       flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff                             fll
lllllf     fllffllf    fllffllf     ffllll
llllllll    fllllff    ffllllf    flllllll
llllllllf      ffllfllfflff       flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff      flllf      flllf       fll
lllllf      lllwwl      lwwlllf     ffllll
llllllll    flllllf    fllllll    flllllll
llllllllf    ffffllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff       ff        flllf       fll
lllllf      flllllf     lwwlllf     ffllll
llllllll    llffllf    fllllll    flllllll
llllllllf       fllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
         lllll              lllll
        lllfllll          llllflll
        llf  fllllllllllllllf  fll
       lllf    fssffssffssf    flll
     llllf      fsffssffsf      fllll
    lllf            ff            fflll
   llff       ff        flllf       fll
lllllf      flllllf     lwwlllf     ffllll
llllllll    llffllf    fllllll    flllllll
llllllllf       fllfllfflffff     flllllll
lllfff          fllllllllf         ffffllllllll
llf               ffffff               flllsslll
llf           flf fllflff lf           fllssssll
llssssf       llfffllllfffllf      fssssllssslll
llfffff       fllfflllllfllf       fffffllfflll
llsssf         fllllffllllff        fsssllfffll
lllffff                             ffflllsssll
 llllff                            ffllllfflll
   lllllf    fllllffffffflllf    ffllllflllll
      llllllllllllllllllllllllllllllllllll
