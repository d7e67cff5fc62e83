                                       lllllll
                                   lllllllllll
                                llllllkkkllll
                              lllllkkkkkklll
                             llllkkkkkkklll
                            llllkkkkkkkklll
                           llllkkkkkkkklll
                           lllkkkkkkkkklll
                          lllkkkkkkkkkkllll
              lll        lllkkkkkkkkkkkklll        lll
            llllllll    llllkkkkkkkkkkkkllll    llllllll
           lllllllllll llllkkkkkkkkkkkkkklllllllllllllll
           llllfffllllllllllllllllllllllllllllllllfffllll
          llllff   fllllloooooooooooooooooollllff   fflll
          llllllllllllllloooooooooooooooooollllllllllllllllllllll
          llllkkkkllllllllllllllllllllllllllllllllkkkklllllllllllllllll
          lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllfffffflllllllllll
          llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllf     fsssssllllllll
         llllllllllllllkkkkkkkkkkkkkkkkkkkkkklllllllllllf      sssssf  ffllllll
        lllllfffffllllllllllllllllllllllllllllllllffff        fssssf      fllllll
        llllf                fffffffffff                      fssss      fsssllllll
       llllf                                                  fssf      fssssfflllll
      llllf                                                    ff       sssss  ffllll
      llllf        flllllf                llllllf                       sssfffllllllll
lllllllllf         llllllll              llllllll         fffffllf      ssfflllllllllll
llllllllllllllf   fllllllllf             llllllllfflllllllllllllll        flllggggllllll
    llllllllllf    fllllllf              fllllllf flllllllffffff     ffffflllgggggllllll
    llllffllllf        f   fllf      fllff   f     flllfff      fllllllllllllllllllllllllllll
llllllllllllllf           flllllf fllllll          llllllllllllllllooooooooooooooooooooooollllll
llllllllfff                ffllllllllllf               fffllllllooo                       ooollll
    llllf                     flllllff                    flllooo                           ooollll
    llllf                                                 llloo       ooooo       ooooo       oolll
     lllf                                                llloo       ookkkoo     ookkkoo       oolll
     lllf                                               fllloo     ookkkkkkoo   ookkkkkkoo     oolll
     lllf                                               flllo      oooooooooo   ooooooooo       olll
     llll                                               fllloo                                 oolll
     llllf                                              fllloo     ookoooooooooooooooookoo     oolll
      llllf         flllllllf          flllllllf         fllloo     ookkkkkkkkkkkkkkkkkoo     oollll
      lllllf      flllllllllllf      flllllllllllf        fllloo      ookkkkkkkkkkkkkoo      oollll
       lllllll   fllllff ffllllf     llllff ffllllf        flllooo     ooooooooooooooo     ooollll
         llllllllllllf     flll     flllf     flllf         flllllooooooooooooooooooooooooolllll
            llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                 lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
