    llllllll
   llllllllll
  llllll lllll
  llbbl  lblll
  llbb   lbllll
llbbblbbblblllll
