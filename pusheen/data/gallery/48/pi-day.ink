         lllll               lllll
         llffllll          llllflll
        llf  ffllllllllllllllf  fll
       lllf    ffssffssfssff    flll
     llllff      fsffss fsf      fllll
    lllf             ff            fflll
   llff        f           f         fll
lllllf      flllllf     flllllf      fflllll
llllllllf   fllffllf   ffllffll    fllllllll
llllllllf        fllfffllff        flllllll
lllffff           flllllff          fffflll
llf           fffffllllllffff           fllllll
llf   ffllllllooooooooooooooollfllllf   fllsslll
llsssflllfllloooyyyy    yyyooolllflllfssssllssll
llfffflllfllyyyyyyyyyyyyyyyyyyyllflllffffllsssll
llsssffloooyyyyyyllyyyyyllyyyyyyooollfsssllfffll
lllssfllooo     ylly   ylly     oooolfsssllsflll
 lllfffllooo    ylly   ylly     oollffflllsslll
  lllllllloooo  yyyy   yyyy  ooooolfllllllllll
      llllllloooooooo oooooooolllllllllllll
         lllllllllllooollllllllllll
