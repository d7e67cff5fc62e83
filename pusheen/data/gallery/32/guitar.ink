          llll      lllll
         llffllllllllffll
       lllf   fffsff   flll
      llff  f ff   f f   fll
     llllf fllllffflllf flllll
lllllllllf   fflpplff   fllll
lkkklllllf   flloollf ffffffllll
llkllnnnnnlllloooooooooooolsllsl
     lfsflfllnnnnlkkoolfloollffl
     lllffllloooookooooooooollll
       llllllllooooooo  ooolll
          ll        looooll
