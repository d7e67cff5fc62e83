                   llnlll
                  llnnnll
           l   lllnnccccnlll   ll
         lllllllccnc   cncccllllll
         lllllnnnnnnnnnnnnnnnllllll
       llnnnnnnnlcncccccncclnnnnnnlll
     llnnnnnnnnnlcncccccnnlnnnnnnnnnll
    llnnnnnnnnnnllnlllllnnllnnnnnnnnnlll
    lllffffffffff    fffllwwwwwwwllfllll
   llff       fff     fllwwwwllwwwllffll
lllllff      lllllf   fllwwlwlllwwllffflllll
llllllllf    flllf    fllwwwwwwwwllllllllll
llllllllf        fflllllllllwwwlnnlllllllll
lllfff            flllllffffllllnnnllffflll
llf                           fllnnnllfffllllll
llf            ll  llfll  flf  fllnnnll fllsslll
llssssf       fll fllfllf llf   fllnnllsssllssll
llfffff       fllffllfllffllf     fllffffllsssll
llssssf        fllllfffllllf         fsssllfffll
lllffff                              ffflllsflll
 llllff                              fllllfllll
   lllllf     fllllffffffllllf    fflllllllll
      llllllllllllllllllllllllllllllllllll
