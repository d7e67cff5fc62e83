    llllllll
   llllllllll
llll  l l l ll
llll         lll
 lll         lll
  llllllllllllll
