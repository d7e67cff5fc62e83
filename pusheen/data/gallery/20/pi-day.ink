    lll     lll
   llllllllllll
  lll         lll
 ll   l     l  ll
 ll      l      ll
llllllooooooolllllll
lllloyyyyyyyyyolllll
lllloyyyyyyyyoolllll
  llllooyyyoolllll
