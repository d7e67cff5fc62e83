                    lllllll                                    lllllll
                    llllllllll                              lllllllllll
                   llllfflllllll                          lllllllffllll
                  llllf   ffllllll                      llllllff   fllll
                  llllf      fllllllllllllllllllllllllllllllff      llll
                 llllf         fllllllllllllllllllllllllllff        fllll
                 llllf          fffssssfllllllllllfssssfff           llll
                lllllf             sssss  fssssf  fssssf             lllll
             lllllllf              fssss  fssssf  fssss              flllllll
           llllllff                 fssf   ssssf   sssf                ffllllll
          lllllff                    f     fssf     f                     flllll
        lllllff                             fff                             flllll
       lllllf                                                                flllll
       llllf                    ff                      fff                   fllll
      llllf                 flllllllf                 lllllllf                 fllll
      llllf                 lllllllll                lllllllllf                 fllll
lllllllllllllfff           flllllllllf               lllllllllf            fffllllllllllll
llllllllllllllllf           flllllllf                flllllllf           fllllllllllllllll
    llllff fffff              fffff fff            fffffffff              ffffff fllll
    llllffllllllf                   llllf  flllf  flllf                  fllllllfflllll
 lllllllllllllllf                   llllffflllllffllllf                  flllllllllllllll
 llllllffff                         fllllllllllllllllf                         ffffflllll
  llllf                               flllllfffllllff                               lllll
 llllf                                                                              fllllllllll
 lllf             fllllllllllllllllllllllllllllllllllllllllllllllllllllf             fllllllllllll
llllf             llllllllllllllllllllllllllllllllllllllllllllllllllllllf            fllllsssllllll
llllf             llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllf             flllssssssllll
lllsffffff        llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllf       ffffffflllssssssllll
lllssssssssssf   fllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellf   fsssssssssslllssssssllll
lllsssssssssss   fllleeeeeeeeeeeeeeeeeelllllllllllleeeeeeeeeeeeeeeeeeelll   fsssssssssslllssssssslll
llllfffffff      llleeeeeeeeeeeeeeeeeellwwwwllwwwwlleeeeeeeeeeeeeeeeeelll      fffffffflllssssssslll
llllf            llleeeeeeeeeeeeeeeeeellww wwww wwlleeeeeeeeeeeeeeeeeelll             llllffffssslll
llllsssssssff    llleeeeeeeeeeeeeeeeeelllww    wwllleeeeeeeeeeeeeeeeeelllf   ffsssssssllll     fflll
 llllssssssssf   llleeeeeeeeeeeeeeeeeeeelllwwwwllleeeeeeeeeeeeeeeeeeeelllf   ssssssssslllf      llll
 llllsffffff    fllleeeeeeeeeeeeeeeeeeeeeelllllleeeeeeeeeeeeeeeeeeeeeelllf    ffffffsllllssf  fllll
  llllff         llleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllf         fllllsssssfllll
   lllllf       fllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeellff      flllllfsssslllll
    lllllllllllllllleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeelllllllllllllllff flllllll
       lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwlllllfffllllllll
         lllww                                                              wwlllllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
         llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
