                                                lllllll
                                           llllllllllll
                                        llllllllkkllll
                                      llllllkkkkklllll
                                    lllllkkkkkkkkllll
                                   lllllkkkkkkkkllll
                                  llllkkkkkkkkkklll
                                 llllkkkkkkkkkkllll
                                lllllkkkkkkkkkkllll
                                llllkkkkkkkkkkkllll
                               llllkkkkkkkkkkkkllll
                 lll          llllkkkkkkkkkkkkkkllll         lll
               llllllll      llllkkkkkkkkkkkkkkkllll      llllllll
              llllllllllll  llllkkkkkkkkkkkkkkkkkllll   lllllllllll
             lllllfflllllllllllllkkkkkkkkkkkkkkklllllllllllllfflllll
             llllf   ffllllllllllllllllllllllllllllllllllllf   fllll
            lllllf      flllllooooooooooooooooooooolllllff     flllll
            lllllllllllllllllloooooooooooooooooooooolllllllllllllllllllllllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
            llllkkkkkkkkkkkkklllllllllllllllllllllllkkkkkkkkkkkkkllllflllllllllllllllll
            llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllll       fsssllllllllll
            llllllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklllllf       ssssssfflllllllll
           llllllllllllllllllllkkkkkkkkkkkkkkkkkkklllllllllllllllllf       fssssss    fflllllll
          lllllfffffflllllllllllllllllllllllllllllllllllllllffff           ssssssf       slllllll
         lllllf                fffffffffllfffffffff                        sssssf       fssslllllll
         llllf                                                             ssssf       fsssssfllllll
        lllllf                                                             fssf        sssssf  flllll
        llllf                                                                         fsssss    flllll
       lllll           flllllll                   fllllllf                            ssssffffllllllllll
llll  lllllf          flllllllll                 fllllllllf               ffff        sssfflllllllllllll
llllllllllllllllf     flllllllllf                llllllllll   fllllllllllllllllf          llllgggglllllll
lllllllllllllllllf    fllllllllf                 fllllllllf flllllllllllllllllf          llllgg  gglllllll
      llllf fffff       fllllff                   ffllllff    fffff             fflllllllllllgggggglllllllll
     llllllllllll               flllf       fllll            flllllllfff    flllllllllllllllllllllllllllllllllll
 llllllllllllllllf              fllllllf  fllllll            flllllllllllllllllllooooooooooooooooooooooooooolllllll
 lllllllllfffff                  flllllllllllllf                 fffflllllllloooo                          oooolllll
     llllf                         ffllllllllf                        fllllooo                                ooolllll
     lllll                                                           flllloo          oo            oo          oolllll
     lllll                                                           lllloo         ookkoo         ookoo         oollll
      llll                                                          fllloo         ookkkkoo      ookkkkkoo        oollll
      llll                                                          lllloo       ookkkkkkkoo    ookkkkkkkoo        oolll
      llllf                                                         llllo        oooooooooooo   ooooooooooo         olll
      llllf                                                         llllo                                           olll
      llllf                                                         lllloo       oooo                   ooo        oolll
      lllll                                                         fllloo       ookkkooooookkkkooooookkkoo       oollll
       lllllf           flllllllllf            flllllllllf           lllloo       oookkkkkkkkkkkkkkkkkkkoo       oollll
        lllllf        llllllllllllllf        flllllllllllllf         fllllooo       ookkkkkkkkkkkkkkkkoo        oolllll
         llllllf     flllllffffllllll       flllllffffllllll          flllllooo       ookkkkkkkkkkkkkoo       ooolllll
          lllllllllffllllf      fllllf      llllf      fllllf           fllllloooo     ooooo     oooo      oooolllll
            llllllllllllllfffffffllllfff   fllllf      fflllf            fflllllloooooooolloooooolloooooooolllllll
                llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                     llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll   lllllll
