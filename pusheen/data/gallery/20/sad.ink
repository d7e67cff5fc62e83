     lll   lll
    lllllllllll
   ll         ll
   lllbl   lbllll
  lllbbl l lbblll
  lllbbl    lbllll
  lllbb     lbllllll
lbbbbbbbbbbbbbllllll
