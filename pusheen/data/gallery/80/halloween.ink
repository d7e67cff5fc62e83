                              lllllll
                           lllllkllll
                         llllkkkklll
                       llllkkkkklll
                      lllkkkkkkkll
                      llkkkkkkklll
                     lllkkkkkkkkll
            l       lllkkkkkkkkkll       ll
          llllll   lllkkkkkkkkkklll   lllllll
         lllllllllllllkkkkkkkkkkkllllllllllll
        llllf fllllllooooooooooooolllllfffflll
        lllllllfflllooooooooooooooollfflllllllllll
        llllkklllllllllllllllllllllllllllkkllllllllllllll
        lllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkllffffllllllllll
        llllkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkklll    fssssflllllll
       lllllllllllllllllllkkklllllllllllllllf     ssssf   flllll
      llllf      ffffffllllllllffffff             sssf     sslllll
     llllf                                        ssf     ssssfllll
     lllf        ff                ff                    fsssf ffllll
    llll       llllll            llllllf                 fssfllllllll
lllllllllllf  fllllllf          fllllllffflllllllllllf    ffllggglllll
 llllllllllf   flllllf          fflllllffllllllllffff  fffflllgggglllll
   llllllllf     ff ffllf    fllff ff   fllllllff fllllllllllllllllllllllll
lllllllllllf         fllllllllllf       flllllllllllooooooooooooooooooooollll
   lllff               fllllllff              flllooo                    oollll
   llll                                       llloo     oooo      oooo     oolll
    lll                                      fllo      ookkoo   ookkkoo     olll
    lll                                      llloo   ookkkkkoo  okkkkkoo    ooll
    lll                                      lllo      oooooo   oooooooo    ooll
    lllf                                     flloo    ooooo oooooo ooooo     oll
    llllf      fflllllf        fllllllf      fllooo   ookkkkkkkkkkkkkooo   oolll
     llllf    flllllllllf     llllllllll      fllloo    ookkkkkkkkkkoo   ooolll
      llllllfflllf  fflll    lllff  flllf      fllloooo  oooooooooooo  ooollll
        lllllllllllllllllllllllllffffllllfflllllllllllloooolloooolloooolllll
            lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
