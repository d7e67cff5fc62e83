          lllll          lllll
         llffllllllllllllllffll
         llffffllllllllllffffll
      llllfffffffsfssfsfffffffllll
     lllfff fffffffffffffffffffflll
     llffffffllllffffffllllffffffll
  lllllllffffllllffffffllllfffflllllll
   llllllfffffllllfllfllllfffffllllll
   llffffffffffffllllllffffffffffffll
llllllllllffllllllllllllllllffllllllllll
llllllllllffllllllllllllllllffllllllllll
loooooooollllloooooooooooolllllooooooool
llllllllllllllllllllllllllllllllllllllll
lloooollooooooooooollooooooooooollooooll
looooollooooooooooollooooooooooolloooool
llllllllllllllllllllllllllllllllllllllll
