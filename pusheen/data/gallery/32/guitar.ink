          llll      lllll
         llffllllllllffll
       lllff ffffsfffffflll
      llffffffffffffffffffll
     llllfffllllffflllffflllll
lllllllllffffffllllffffffllll
llkllllllfffffllllllffffffffllll
llllllllllllllllooollllllllsllsl
     lfsflfllllllllllllfloollffl
     lllffllllooollllollloolllll
       llllllllllllllooooollll
          ll        lllllll
