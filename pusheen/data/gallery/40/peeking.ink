          lllll          lllll
         llffllllllllllllllffll
         ll   fllllllllllf  fll
      llllf     fsfssfsf     fllll
     lllf          ff          flll
     llf     llwwf    fwwllf    fll
  lllllllf  fllwlf    flwllf  flllllll
   llllllf   fllllfllfllllf   fllllll
   llffff       fllllllf       ffffll
llllllllllffllllllllllllllllffllllllllll
loooooooolfflloooooooooooollfflooooooool
loo o ooooololooo o o o oololoooo o oool
looooooooooooloooooooooooolooooooooooool
looooooooooooooooooooooooooooooooooooool
looooooooooooooooooooooooooooooooooooool
loooooolooooooooooollooooooooooolooooool
