

                                        llllll
                                       lluuuuull
                                       luullluul
                                       llull lll
           llllll              lllll llluuul
           llffllll          llllffllluuuuull
          lllf  fllllllllllllllf   lllluuulll
        llllf     fssffssffssf     flllllll
      llllff       fff ssffff       ffllll
     lllf                              flll
     llff      fllllf      fllllf       fll
  llllllllf   fllflllf    flllfllf   fllllllll
  llllllllf    f   fllllllllf   f    fllllllll
  lllfffff          flpppplf          ffffflll
  lll                fllllf                lll
  llfff          ll  fllllf  llf         fffll
  llssssf        llfffllllfffllf       fssssll
  llffff         flllllfflllllf         ffffll
  lllsssf          ffff  ffff          fssslll
   lllff                                fflll
     lllllf     fllffffffffffllf     flllll
        llllllllllllllllllllllllllllllll
 llluulll
lluuuuull
llllllull     ll
    llulll   lllll
   lluuuull lllfflll            lllll
   lluuuuullll   fllllllll   lllllfll
    lllllllllf    ffsllllllllllff fll
       lllff       fsffssffssf     ll
     lllff             sf fff     fllll
  lllllff       ff                  flll
   lllllllf  flllllf       fff       flll
  lllllllf   fllffllf    flllllf      fll lll
  llffffff        flllllfflffflf    llllllllllll
 llf              fllpppll         fllflllffffll
lllf               flppllf         fllllllf   ll
llssssf             ffff               fllf  fll
llfffff                                 ff  flll
llsssf                              ffff   flll
lllfff                             fssssffllll
 lllff                              ffffllll
  llllff                           ssssll
     lllllllllllllfff               fllll
       llllllllllllllllllllf    fllllll
                         llllllllll


  llllll
lluuuuull
luulllull
lll llull
   lluuulllllllll              lllll
   lluuuuulllffllll          llllffll
   llluuullllf  fllllllllllllllf   lll
     lllllllf     fssffssffssf     fllll
      llllff       fff ssffff       ffllll
     lllf                              flll
     llff      fllllf      fllllf       fll
  llllllllf   fllflllf    flllfllf   fllllllll
  llllllllf    f   fllllllllf   f    fllllllll
  lllfffff          flpppplf          ffffflll
  lll                fllllf                lll
  llfff          ll  fllllf  llf         fffll
  llssssf        llfffllllfffllf       fssssll
  llffff         flllllfflllllf         ffffll
  lllsssf          ffff  ffff          fssslll
   lllff                                fflll
     lllllf     fllffffffffffllf     flllll
        llllllllllllllllllllllllllllllll
