      llll    llll
     llffllllllffll
    llffffffffffffll
  llllffllffffllffllll
llllllffffllllffffllllll
llllllllllllllllllllllll
llllnnnnlnlcclnlnnnnllll
  llnnnnnnllllnnnnnnll
  llllllllllllllllllll
