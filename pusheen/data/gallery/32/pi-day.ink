      llll        lllll
     llfflllllllllllffll
    lllffffssfsfssfffflll
  lllfffffffffsffffffffflll
  llfffffflffffffflffffffll
lllllfffllllfffflllllffflllll
lllllffffffflllllffffffflllll
llffffffffffflllfffffffffffllll
lffflllllllllooollllllllfffflsll
lsssllfllylllllllllyllfllssslssl
llssllllyyyllyylllyyyllllssllffl
lllffllo  yllyyylly  ollffllslll
  llllllloyyyyyyyyyollllllllll
    llllllllllllllllllllll
