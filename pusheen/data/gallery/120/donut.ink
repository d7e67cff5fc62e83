              llllllll                                  lllllll
             lllllllllll                             lllllllllll
             llllfflllllll                         llllllllfllll
            lllll   flllllll                     lllllllff  fllll
            llllf     ffllllll       lllllllllllllllllf     flllll
           lllllf       flllllllllllllllllllllllllllf        fllllllll
           llllf          flllllllllllllllllllllllff         fllllllllllllllll
           llllf           ffssssffffssss   sssss             flllllllllllllllllll
           llllf            fssssf  fssss   ssssf                      ffsllllllllllll
           llllf             fsss   fssss   fsssf                       fsssssflllllllll
          lllllf              fff   fsssf    fff                        ssssss   ffllllllll      lllllllllll
         lllllff                     fssf                              fsssssf      fslllllll  lllllllllllllll
         llllff                                                        fssssf      fssssllllllllllllsssssslllll
        lllll                                                          fsssf      fsslllllllllllllllllssssslllll
       lllllf                                                          fssf    ffllllllllllooooolllllllllllsllll
       llllf                                                                 fllllllooooooooooooooooooollllllllll
      lllllf             flllllf                   fllllf                 flllllloooop               pooooollllll
      llllf             flllllllf                fllllllll               llllloooop      b               pooolllll
llllllllllllffff       flllllllllf               lllllllllffffllllllllllllllooop        bbbbbb             pooolllll
llllllllllllllllff      lllllllll                flllllllllllllllllllllllllooo            pbbb               pooollll
     llllfffflllf       fflllllff                 fllllllfflllfffffffflllooop                                  ooollll
     llllfllllllf                flllllllllllllllf        flllllffffflllloo              ppppppppp              ooollll
llllllllllllllllf                llllllllllllllllf        llllllllllllllooo           ppplllllllllppp            ooollll
llllllllllffffff                 fllllppppppllllf          ffffffllllllooo           ppllllllllllllllpp           oollll
     llllf                        fllllppppplllf                   lllloo           pllllff     ffllllpp          ooolll
     llllf                         fllllppllllf                    lllloo           plllf         fllllp          ooolll
     lllll                          fflllllllf                     lllloo           plllf          llllp          ooolll
     lllll                             fffff                       lllloo           pllllf        flllpp          ooolll
      llll                                                         lllloo           pplllllf   ffllllpp           oollll
      llllf                                                        fllllo            pppllllllllllllpp           ooollll
      lllllf                                                        fllloo             pppplllllpppp            ooollll
       lllllf                                                       flllloo                 pppp              oooollll
       llllllf                                                       fllllooo                          oooooo ooolllll
         llllllf                                                      flllllooooo o oooo            oo      oooolllll
          lllllllff                                                    ffllllooooo      oo         o      oooolllll
            lllllff           ffffff                                     fllllloooooo     o      oo   oooooollllll
             lllllf          lllllllf          fllllllllllllllf          lllllllllooooooooooooooooooooooolllllll
              lllllff     ffllllllllllf      flllllllllllllllllff     fflllllllllllllllooooooooooooolllllllll
              llllllllllllllllll lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
                lllllllllllllll    llllllllllllll           lllllllllllllll   llllllllllllllllllllll
